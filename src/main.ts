import { audit } from './commands/audit.ts';
import { CommandProblem } from './commands/command-problem.ts';
import { demo } from './commands/demo/demo.ts';
import { help } from './commands/help.ts';
import { importFile } from './commands/import.ts';
import { init } from './commands/init.ts';
import { matchCommand } from './commands/match.ts';
import { migrate } from './commands/migrate.ts';
import { seed } from './commands/seed.ts';
import { serve } from './commands/serve.ts';
import { ConfigProblem, readConfig } from './platform/config.ts';
import { NewerDatabase } from './platform/db/migrate.ts';

const commands: Record<
  string,
  (config: ReturnType<typeof readConfig>, args: string[]) => Promise<number>
> = {
  all: (config) => serve(config, { api: true, worker: true }),
  api: (config) => serve(config, { api: true, worker: false }),
  worker: (config) => serve(config, { api: false, worker: true }),
  migrate,
  init,
  seed,
  demo,
  import: importFile,
  audit,
  match: matchCommand,
  help,
};

async function main([name = 'all', ...args]: string[]): Promise<number> {
  const command = commands[name];
  if (command === undefined) {
    await help();
    return 2;
  }
  return command(readConfig(process.env), args);
}

/** A mistake a person can mend is a sentence; everything else is a fault, with its stack. */
function explain(error: unknown): number {
  const isSentence =
    error instanceof CommandProblem ||
    error instanceof ConfigProblem ||
    error instanceof NewerDatabase ||
    (error instanceof Error && error.name === 'StartProblem');
  console.error(isSentence ? (error as Error).message : error);
  return 1;
}

process.exitCode = await main(process.argv.slice(2)).catch(explain);

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { pause, within } from '../../platform/clock.ts';
import type { Config } from '../../platform/config.ts';
import { CommandProblem } from '../command-problem.ts';

/** The running service that the demo plays against; `stop` ends it only where the demo started it. */
export interface RunningService {
  address: string;
  startedHere: boolean;
  stop(): Promise<void>;
}

const startMs = 60_000;

export async function findOrStartService(config: Config): Promise<RunningService> {
  const address = `http://${config.HOST}:${config.PORT}`;
  if (await isReady(address)) return { address, startedHere: false, stop: async () => {} };
  const program = process.argv[1];
  if (program === undefined) throw new Error('the program does not know its own path');
  const child = spawn(process.execPath, [...process.execArgv, program, 'all'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, LOG_LEVEL: 'warn' },
  });
  const stop = () => end(child);
  try {
    await within(startMs, 'the service did not start', untilReady(address, child));
  } catch {
    await stop();
    throw new CommandProblem(
      `サービスを起動できませんでした（${address}）。上のメッセージをご確認ください。`,
      `The service could not be started at ${address}: see the message above.`,
    );
  }
  return { address, startedHere: true, stop };
}

async function untilReady(address: string, child: ChildProcess): Promise<void> {
  while (!(await isReady(address))) {
    if (child.exitCode !== null) throw new Error('it ended');
    await pause(100);
  }
}

async function isReady(address: string): Promise<boolean> {
  try {
    const answer = await fetch(`${address}/readyz`);
    return answer.ok && (await answer.text()).includes('"ready"');
  } catch {
    return false;
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

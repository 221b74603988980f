// npm run bench [-- NAME… --json]: measures what the service promises on servers of its own, each
// figure beside its floor. People get a table, --json one line per figure.
import { within } from '../../src/platform/clock.ts';
import type { Figure } from './figures.ts';
import { tableOf } from './figures.ts';
import { benchIntake } from './intake.ts';
import { benchLive } from './live.ts';
import { openStage, type Stage } from './stage.ts';
import { benchTyping } from './typing.ts';
import { benchWakes } from './wakes.ts';

const benches: Record<string, (stage: Stage) => Promise<Figure[]>> = {
  intake: benchIntake,
  wakes: benchWakes,
  live: benchLive,
  typing: benchTyping,
};
const mostMs = 180_000;

async function main(args: string[]): Promise<number> {
  const isJson = args.includes('--json');
  const named = args.filter((arg) => arg !== '--json');
  const unknown = named.filter((name) => !(name in benches));
  if (unknown.length > 0) {
    console.error(
      `${unknown.join(', ')} という計測はありません。 / There is no such bench. ` +
        `[${Object.keys(benches).join(' | ')}] --json`,
    );
    return 2;
  }
  const stage = await openStage();
  const ended = once(() => stage.stop());
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void ended().finally(() => process.exit(130)));
  const figures: Figure[] = [];
  try {
    for (const name of named.length > 0 ? named : Object.keys(benches)) {
      console.error(`計測中 / measuring: ${name} …`);
      const bench = benches[name];
      if (bench === undefined) continue;
      const measured = await within(mostMs, `${name} took more than 3 minutes`, bench(stage));
      figures.push(...measured);
      if (isJson) for (const figure of measured) console.log(JSON.stringify(figure));
    }
    if (!isJson) console.log(tableOf(figures));
    return 0;
  } finally {
    await ended();
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => {
    done ??= work();
    return done;
  };
}

process.exit(
  await main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error);
    return 1;
  }),
);

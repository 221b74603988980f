// npm run bench [-- NAME… --json]: measures what the service promises on servers of its own, each
// figure beside its floor. People get a table, --json one line per figure.
import { within } from '../../src/platform/clock.ts';
import { benchAccept } from './accept.ts';
import { benchCases } from './cases.ts';
import type { Figure } from './figures.ts';
import { tableOf } from './figures.ts';
import { benchIntake } from './intake.ts';
import { benchLevels } from './levels.ts';
import { benchLive } from './live.ts';
import { benchNights } from './nights.ts';
import { benchRanking } from './ranking.ts';
import { openStage, type Stage } from './stage.ts';
import { benchTyping } from './typing.ts';
import { benchWakes } from './wakes.ts';
import { benchWatchdog } from './watchdog.ts';

/** `stage` starts the servers: not before somebody wants them. */
const benches: Record<string, (stage: () => Promise<Stage>) => Promise<Figure[]>> = {
  nights: benchNights,
  intake: async (stage) => benchIntake(await stage()),
  levels: async (stage) => benchLevels(await stage()),
  wakes: async (stage) => benchWakes(await stage()),
  watchdog: async (stage) => benchWatchdog(await stage()),
  accept: async (stage) => benchAccept(await stage()),
  live: async (stage) => benchLive(await stage()),
  ranking: async (stage) => benchRanking(await stage()),
  typing: async (stage) => benchTyping(await stage()),
  cases: async (stage) => benchCases(await stage()),
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
  const stage = once(openStage);
  let isOpen = false;
  const opened = () => {
    isOpen = true;
    return stage();
  };
  const ended = once(async () => {
    if (isOpen) await (await stage()).stop();
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void ended().finally(() => process.exit(130)));
  const figures: Figure[] = [];
  try {
    for (const name of named.length > 0 ? named : Object.keys(benches)) {
      console.error(`計測中 / measuring: ${name} …`);
      const bench = benches[name];
      if (bench === undefined) continue;
      const measured = await within(mostMs, `${name} took more than 3 minutes`, bench(opened));
      figures.push(...measured);
      if (isJson) for (const figure of measured) console.log(JSON.stringify(figure));
    }
    if (!isJson) console.log(tableOf(figures));
    return 0;
  } finally {
    await ended();
  }
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | null = null;
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

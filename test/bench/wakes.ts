import { system } from '../../src/platform/actor.ts';
import type { QueueBackend } from '../../src/platform/wakes/queue.ts';
import { startWorker } from '../../src/worker.ts';
import { collector } from '../support/service.ts';
import { bareLateness, spread } from './bare-lateness.ts';
import { type Figure, figuresOf } from './figures.ts';
import type { Stage } from './stage.ts';

const wakes = 2_000;
/** The lead: time to write them all before the first is due. */
const times = { leadMs: 4_000, withinMs: 10_000 };
const perStep = 100;

/** Lateness of 2,000 wakes due within 10 s; floor: as many delayed jobs of BullMQ alone. */
export async function benchWakes(stage: Stage): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const kind of stage.backends) {
    const { appUrl } = await stage.newDatabase();
    const own = await ownLateness(stage, kind, appUrl);
    const floor = await bareLateness(stage.backendOf(kind, appUrl), spread(wakes, times));
    figures.push(...figuresOf('wakes', `late, queue in ${kind}`, own, floor));
  }
  return figures;
}

async function ownLateness(
  stage: Stage,
  kind: QueueBackend['kind'],
  appUrl: string,
): Promise<number[]> {
  const platform = await stage.openPlatform(kind, appUrl);
  const late = collector<number>();
  const due = spread(wakes, times);
  const dueOf = new Map(due);
  const worker = startWorker(platform, {
    'bench.due': async (_tx, id) => late.add(Date.now() - (dueOf.get(id) ?? Number.NaN)),
  });
  for (let at = 0; at < due.length; at += perStep)
    await platform.inTx(system('bench'), async (tx) => {
      for (const [id, ms] of due.slice(at, at + perStep)) tx.wakeAt('bench.due', id, new Date(ms));
    });
  const samples = await late.count(wakes);
  await worker.stop();
  await platform.close();
  return samples;
}

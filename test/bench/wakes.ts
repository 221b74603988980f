import { randomUUID } from 'node:crypto';
import { system } from '../../src/platform/actor.ts';
import type { QueueBackend } from '../../src/platform/wakes/queue.ts';
import { startWorker } from '../../src/worker.ts';
import { collector } from '../support/service.ts';
import { openBareQueue } from './bare-queue.ts';
import { type Figure, figuresOf } from './figures.ts';
import type { Stage } from './stage.ts';

const wakes = 2_000;
const withinMs = 10_000;
/** Time to write them all before the first is due. */
const leadMs = 4_000;
const perStep = 100;

/** Lateness of 2,000 wakes due within 10 s; floor: as many delayed jobs of BullMQ alone. */
export async function benchWakes(stage: Stage): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const kind of stage.backends) {
    const { appUrl } = await stage.newDatabase();
    const own = await ownLateness(stage, kind, appUrl);
    const floor = await bareLateness(stage.backendOf(kind, appUrl));
    figures.push(...figuresOf('wakes', `late, queue in ${kind}`, own, floor));
  }
  return figures;
}

/** Ids with the instants (ms) they are due, evenly spread. */
function schedule(): [string, number][] {
  const start = Date.now() + leadMs;
  return Array.from({ length: wakes }, (_, n) => [
    randomUUID(),
    Math.round(start + (n * withinMs) / wakes),
  ]);
}

async function ownLateness(
  stage: Stage,
  kind: QueueBackend['kind'],
  appUrl: string,
): Promise<number[]> {
  const platform = await stage.openPlatform(kind, appUrl);
  const late = collector<number>();
  const due = schedule();
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

async function bareLateness(backend: QueueBackend): Promise<number[]> {
  const late = collector<number>();
  const due = schedule();
  const dueOf = new Map(due);
  const queue = openBareQueue(backend, (id) =>
    late.add(Date.now() - (dueOf.get(id) ?? Number.NaN)),
  );
  for (let at = 0; at < due.length; at += perStep)
    await Promise.all(
      due.slice(at, at + perStep).map(([id, ms]) => queue.add(id, ms - Date.now())),
    );
  const samples = await late.count(wakes);
  await queue.close();
  return samples;
}

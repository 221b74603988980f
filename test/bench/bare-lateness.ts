import { randomUUID } from 'node:crypto';
import type { QueueBackend } from '../../src/platform/wakes/queue.ts';
import { collector } from '../support/service.ts';
import { openBareQueue } from './bare-queue.ts';

/** An id and the instant (ms) at which it is due. */
export type Due = [string, number];

/** `count` ids, evenly due over `withinMs`, the first one in `leadMs`. */
export function spread(
  count: number,
  { leadMs, withinMs }: { leadMs: number; withinMs: number },
): Due[] {
  const start = Date.now() + leadMs;
  return Array.from({ length: count }, (_, n) => [
    randomUUID(),
    Math.round(start + (n * withinMs) / count),
  ]);
}

const atOnce = 100;

/** How late (ms) BullMQ's own delayed jobs start. */
export async function bareLateness(backend: QueueBackend, due: readonly Due[]): Promise<number[]> {
  const late = collector<number>();
  const dueOf = new Map(due);
  const queue = openBareQueue(backend, (id) =>
    late.add(Date.now() - (dueOf.get(id) ?? Number.NaN)),
  );
  for (let at = 0; at < due.length; at += atOnce)
    await Promise.all(due.slice(at, at + atOnce).map(([id, ms]) => queue.add(id, ms - Date.now())));
  const samples = await late.count(due.length);
  await queue.close();
  return samples;
}

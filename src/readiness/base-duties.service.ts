import { allBases } from '../identity/bases.service.ts';
import { system } from '../platform/actor.ts';
import type { InTx, Tx } from '../platform/db/tx.ts';

/** A step for every base. One that fails leaves the others theirs; the failures are thrown at the end. */
export async function forEachBase(
  inTx: InTx,
  name: string,
  work: (tx: Tx) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  for (const { id } of await allBases(inTx)) {
    try {
      await inTx(system(name, id), work);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${name}: ${failures.length} failed`);
}

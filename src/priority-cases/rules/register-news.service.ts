import { wardsOf } from '../../identity/bases.service.ts';
import type { Tx } from '../../platform/db/tx.ts';

/** Tells every desk of the base that what the register is kept by has changed. */
export async function tellOfRegister(tx: Tx, id: string): Promise<void> {
  tx.publish('emergencies', id, 'register.changed');
  for (const ward of await wardsOf(tx)) tx.publish(`cases:${ward}`, id, 'register.changed');
}

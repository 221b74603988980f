import { asHouse, type Tx } from '../platform/db/tx.ts';
import { insertKey, readKey } from './house-keys.store.ts';

/**
 * A key that the house makes for itself, once: of two processes that start together one makes it and
 * both have it. `make` gives its text.
 */
export function houseKey(
  tx: Tx,
  name: string,
  make: () => string | Promise<string>,
): Promise<string> {
  return asHouse(tx, async () => {
    const known = await readKey(tx, name);
    if (known !== null) return known;
    await insertKey(tx, name, await make());
    const kept = await readKey(tx, name);
    if (kept === null) throw new Error(`the house key ${name} was not written`);
    return kept;
  });
}

/** The key, if it was ever made: for looking without writing. */
export function knownHouseKey(tx: Tx, name: string): Promise<string | null> {
  return asHouse(tx, () => readKey(tx, name));
}

import { keptBoard } from '../facilities/boards.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import { type Run, runOf, type StoredRun } from './match-run.ts';
import * as store from './placement.store.ts';

/** A ranking as it was made, with all that it saw; null: there is no such run. */
export async function findRun(tx: Tx, id: string): Promise<Run | null> {
  return whole(tx, await store.findRun(tx, id));
}

/** The newest ranking of an emergency; null: none was made. */
export async function latestRun(tx: Tx, emergencyId: string): Promise<Run | null> {
  return whole(tx, await store.latestRun(tx, emergencyId));
}

async function whole(tx: Tx, stored: StoredRun | null): Promise<Run | null> {
  return stored && runOf(stored, (readId) => keptBoard(tx, readId));
}

import type { Span } from '../platform/db/columns.ts';
import type { Tx } from '../platform/db/tx.ts';
import {
  type Board,
  type BoardRead,
  boardOf,
  type ClosedRooms,
  type FacilityEntry,
} from './board.ts';
import * as store from './boards.store.ts';
import { closedDuring } from './closures.store.ts';

/** What a ranking keeps of the board, to be made into it again. */
export interface KeptBoard extends BoardRead {
  closed: ClosedRooms;
}

/**
 * Every facility of the base: those that have rooms with these and what stands in them during a time,
 * of the others their ids, in the order of their numbers. A base that has imported the whole country
 * has thousands of those.
 */
export async function roomsForMatching(
  tx: Tx,
  { during }: { during: Span },
): Promise<Board & { kept: KeptBoard }> {
  const read = await store.readBoard(tx, during);
  const kept = { ...read, closed: Object.fromEntries(await closedDuring(tx, during)) };
  return { ...(await keptBoard(tx, kept)), kept };
}

/** The board as a ranking saw it. */
export async function keptBoard(tx: Tx, { ids, occupied, closed }: KeptBoard): Promise<Board> {
  return boardOf(await entriesOf(tx, ids), occupied, closed);
}

/**
 * Texts that have been read, by their ids: a text never changes, and in a night nearly all are those of
 * the ranking before. Whoever asks for one by its id has read that id where it may be read.
 */
const known = new Map<string, FacilityEntry>();
/** Bound of memory: some 100 MB. */
const mostKnown = 100_000;

async function entriesOf(tx: Tx, ids: readonly string[]): Promise<FacilityEntry[]> {
  const missing = ids.filter((id) => !known.has(id));
  const read = new Map((await store.boardTexts(tx, missing)).map(({ id, entry }) => [id, entry]));
  const entries = ids.map((id) => known.get(id) ?? read.get(id));
  if (known.size + read.size > mostKnown) known.clear();
  for (const [id, entry] of read) known.set(id, entry);
  return entries.map((entry) => {
    if (entry === undefined) throw new Error('a text of the board is gone');
    return entry;
  });
}

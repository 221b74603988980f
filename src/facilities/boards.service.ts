import type { Span } from '../platform/db/columns.ts';
import type { Tx } from '../platform/db/tx.ts';
import {
  type Board,
  type BoardRead,
  boardOf,
  type FacilityOnTheBoard,
  facilityOf,
} from './board.ts';
import * as store from './boards.store.ts';
import { closedDuring } from './closures.store.ts';

/**
 * Every facility of the base: those that have rooms with these and what stands in them during a time,
 * of the others their ids, in the order of their numbers. A base that has imported the whole country
 * has thousands of those.
 */
export async function roomsForMatching(tx: Tx, { during }: { during: Span }): Promise<Board> {
  return boardFrom(tx, await store.readBoard(tx, { during, closed: await closedIn(tx, during) }));
}

/** The same, kept for ever under `readId`. */
export async function keptRoomsForMatching(
  tx: Tx,
  { during }: { during: Span },
): Promise<Board & { readId: string }> {
  const read = await store.keepBoard(tx, { during, closed: await closedIn(tx, during) });
  return { ...(await boardFrom(tx, read)), readId: read.id };
}

/** The board as a ranking saw it. */
export async function keptBoard(tx: Tx, readId: string): Promise<Board> {
  return boardFrom(tx, await store.boardRead(tx, readId));
}

async function closedIn(tx: Tx, during: Span) {
  return Object.fromEntries(await closedDuring(tx, during));
}

async function boardFrom(tx: Tx, read: BoardRead): Promise<Board> {
  return boardOf(await facilitiesOf(tx, read.texts), read);
}

/**
 * Texts that have been read, by their ids: a text never changes, and in a night nearly all are those of
 * the ranking before. Whoever asks for one by its id has read that id where it may be read.
 */
const known = new Map<string, FacilityOnTheBoard>();
/** Bound of memory: some 100 MB. */
const mostKnown = 100_000;

async function facilitiesOf(tx: Tx, ids: readonly string[]): Promise<FacilityOnTheBoard[]> {
  const texts = await store.boardTexts(
    tx,
    ids.filter((id) => !known.has(id)),
  );
  const read = new Map(texts.map(({ id, entry }) => [id, facilityOf(entry)]));
  const facilities = ids.map((id) => known.get(id) ?? read.get(id));
  if (known.size + read.size > mostKnown) known.clear();
  for (const [id, facility] of read) known.set(id, facility);
  return facilities.map((facility) => {
    if (facility === undefined) throw new Error('a text of the board is gone');
    return facility;
  });
}

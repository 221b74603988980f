import { eq, sql } from 'drizzle-orm';
import { baseOf } from '../platform/actor.ts';
import type { Span } from '../platform/db/columns.ts';
import type { Tx } from '../platform/db/tx.ts';
import type { BoardRead, ClosedRooms, FacilityEntry } from './board.ts';
import { boardReads, facilityBoards, occupancies, standsDuring } from './facilities.tables.ts';

/** A time to look at, with the closures in it. */
interface Looked {
  during: Span;
  closed: ClosedRooms;
}

/** What stands for the facilities of the base now, and in their rooms during a time; nothing is kept. */
export async function readBoard(tx: Tx, looked: Looked): Promise<BoardRead> {
  const { texts, occupied } = boardNow(tx, looked.during);
  const { rows } = await tx.db.execute<Texts>(
    sql`select ${texts} as texts, ${occupied} as occupied`,
  );
  return { ...readFrom(rows[0]), closed: looked.closed };
}

/** The same, kept as it is seen. */
export async function keepBoard(tx: Tx, looked: Looked): Promise<BoardRead & { id: string }> {
  const [row] = await tx.db
    .insert(boardReads)
    .values({
      ...boardNow(tx, looked.during),
      ...{ closed: looked.closed, baseId: baseOf(tx.actor), at: tx.now },
    })
    .returning({ id: boardReads.id, texts: boardReads.texts, occupied: boardReads.occupied });
  if (row === undefined) throw new Error('what was seen of the board was not written');
  return { id: row.id, ...readFrom(row), closed: looked.closed };
}

/** What was seen of the board once. */
export async function boardRead(tx: Tx, id: string): Promise<BoardRead> {
  const [row] = await tx.db.select().from(boardReads).where(eq(boardReads.id, id));
  if (row === undefined) throw new Error('what was seen of the board is gone');
  return { ...readFrom(row), closed: row.closed };
}

interface Texts extends Record<string, unknown> {
  texts: string;
  occupied: string;
}

/**
 * One value each, because thousands of rows would each be read and mapped here. Who should have left and
 * has not stands in the room. What is changed in this very step has its text at its end.
 */
function boardNow(tx: Tx, during: Span) {
  const base = baseOf(tx.actor);
  const { roomId, kind } = occupancies;
  return {
    texts: sql<string>`(select coalesce(string_agg(${facilityBoards.id}::text, ','), '')
      from ${facilityBoards} where ${facilityBoards.baseId} = ${base} and ${facilityBoards.isCurrent})`,
    occupied: sql<string>`(
      select coalesce(string_agg('["' || ${roomId} || '","' || ${kind} || '"]', ','), '')
      from ${occupancies} where ${occupancies.baseId} = ${base} and ${occupancies.releasedAt} is null
        and ${standsDuring(tx.now, during)})`,
  };
}

function readFrom(row: Texts | undefined): Pick<BoardRead, 'texts' | 'occupied'> {
  return {
    texts: row === undefined || row.texts === '' ? [] : row.texts.split(','),
    occupied: JSON.parse(`[${row?.occupied ?? ''}]`),
  };
}

/** The texts with these ids that the user may read. */
export async function boardTexts(
  tx: Tx,
  ids: readonly string[],
): Promise<{ id: string; entry: FacilityEntry }[]> {
  if (ids.length === 0) return [];
  const { id, board } = facilityBoards;
  const [row] = await tx.db
    .select({
      ids: sql<string>`string_agg(${id}::text, ',' order by ${id})`,
      texts: sql<string>`string_agg(${board}, ',' order by ${id})`,
    })
    .from(facilityBoards)
    .where(sql`${id} = any(${`{${ids.join(',')}}`}::uuid[])`);
  const entries: FacilityEntry[] = JSON.parse(`[${row?.texts ?? ''}]`);
  return (row?.ids?.split(',') ?? []).flatMap((of, index) => {
    const entry = entries[index];
    return entry === undefined ? [] : [{ id: of, entry }];
  });
}

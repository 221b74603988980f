import { sql } from 'drizzle-orm';
import { baseOf } from '../platform/actor.ts';
import type { Span } from '../platform/db/columns.ts';
import type { Tx } from '../platform/db/tx.ts';
import type { BoardRead, FacilityEntry } from './board.ts';
import { facilityBoards, occupancies, standsDuring } from './facilities.tables.ts';

/**
 * Which texts stand for the facilities of the base now, and what stands in rooms during a time (with
 * who should have left and has not): one
 * value, because thousands of rows would each be read and mapped here. What is changed in this very
 * step has its text at its end.
 */
export async function readBoard(tx: Tx, within: Span): Promise<BoardRead> {
  const base = baseOf(tx.actor);
  const { roomId, kind } = occupancies;
  const { rows } = await tx.db.execute<{ ids: string | null; occupied: string | null }>(sql`
    select
      (select string_agg(${facilityBoards.id}::text, ',') from ${facilityBoards}
        where ${facilityBoards.baseId} = ${base} and ${facilityBoards.isCurrent}) as ids,
      (select string_agg('["' || ${roomId} || '","' || ${kind} || '"]', ',')
        from ${occupancies}
        where ${occupancies.baseId} = ${base} and ${occupancies.releasedAt} is null
          and ${standsDuring(tx.now, within)}) as occupied`);
  const [row] = rows;
  return {
    ids: row?.ids?.split(',') ?? [],
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

import { and, asc, desc, eq, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm';
import { baseOf, userOf } from '../platform/actor.ts';
import type { Span } from '../platform/db/columns.ts';
import type { Tx } from '../platform/db/tx.ts';
import { closures, facilities, occupancies, rooms, standsDuring } from './facilities.tables.ts';
import type { OccupancyKind } from './room.ts';
import { standing, type WrittenSpan, written } from './span.ts';

export type ClosureRow = typeof closures.$inferSelect;

/**
 * When rooms of the base are closed within a time, by room: a closure of a whole facility counts for
 * each of its rooms. `of` narrows it to some rooms.
 */
export async function closedDuring(
  tx: Tx,
  during: Span,
  of?: readonly string[],
): Promise<Map<string, WrittenSpan[]>> {
  const rows = await tx.db
    .select({ roomId: rooms.id, during: closures.during })
    .from(closures)
    .innerJoin(
      rooms,
      or(
        eq(rooms.id, closures.roomId),
        and(isNull(closures.roomId), eq(rooms.facilityId, closures.facilityId)),
      ),
    )
    .where(
      and(
        eq(closures.baseId, baseOf(tx.actor)),
        isNull(closures.cancelledAt),
        meets(during),
        of === undefined ? undefined : inArray(rooms.id, [...of]),
      ),
    )
    .orderBy(asc(sql`lower(${closures.during})`), asc(closures.id));
  const byRoom = new Map<string, WrittenSpan[]>();
  for (const row of rows) {
    const spans = byRoom.get(row.roomId);
    if (spans === undefined) byRoom.set(row.roomId, [written(row.during)]);
    else spans.push(written(row.during));
  }
  return byRoom;
}

export async function insertClosure(
  tx: Tx,
  closure: Pick<ClosureRow, 'facilityId' | 'roomId' | 'during' | 'reason' | 'note'>,
): Promise<ClosureRow> {
  const [row] = await tx.db
    .insert(closures)
    .values({
      ...closure,
      baseId: baseOf(tx.actor),
      createdAt: tx.now,
      createdBy: userOf(tx.actor),
    })
    .returning();
  if (row === undefined) throw new Error('a closure was not written');
  return row;
}

export async function lockClosure(tx: Tx, id: string): Promise<ClosureRow | null> {
  const [row] = await tx.db.select().from(closures).where(eq(closures.id, id)).for('update');
  return row ?? null;
}

export async function saveClosure(
  tx: Tx,
  row: ClosureRow,
  change: Partial<Pick<ClosureRow, 'during' | 'reason' | 'note' | 'cancelledAt' | 'cancelledBy'>>,
): Promise<ClosureRow> {
  const [saved] = await tx.db
    .update(closures)
    .set({ ...change, version: row.version + 1 })
    .where(eq(closures.id, row.id))
    .returning();
  if (saved === undefined) throw new Error('a closure is gone');
  return saved;
}

export interface NamedClosure {
  closure: ClosureRow;
  facilityName: string;
  roomName: string | null;
}

/** Newest first; the asking user sees those of the base, or of the own facility. */
export function listClosures(
  tx: Tx,
  filter: {
    id?: string;
    facilityId?: string | undefined;
    isAhead?: boolean;
    before?: string | null;
    limit: number;
  },
): Promise<NamedClosure[]> {
  const { id, facilityId, isAhead = false, before = null } = filter;
  const ahead = and(
    isNull(closures.cancelledAt),
    sql`coalesce(upper(${closures.during}), 'infinity') > ${tx.now.toISOString()}::timestamptz`,
  );
  return tx.db
    .select({ closure: closures, facilityName: facilities.name, roomName: rooms.name })
    .from(closures)
    .innerJoin(facilities, eq(facilities.id, closures.facilityId))
    .leftJoin(rooms, eq(rooms.id, closures.roomId))
    .where(
      and(
        id === undefined ? undefined : eq(closures.id, id),
        facilityId === undefined ? undefined : eq(closures.facilityId, facilityId),
        isAhead ? ahead : undefined,
        before === null ? undefined : lt(closures.id, before),
      ),
    )
    .orderBy(desc(closures.id))
    .limit(filter.limit);
}

/** Who has a room, or is in it: what stands there and may not be closed over unasked. */
export interface Use {
  occupancyId: string;
  emergencyId: string | null;
  roomId: string;
  roomName: string;
  kind: OccupancyKind;
  during: Span;
}

/**
 * What stands in the room (null: in any of the facility) within a time, or is still in it, cleaning
 * aside.
 */
export async function usesDuring(
  tx: Tx,
  { facilityId, roomId, during }: Pick<ClosureRow, 'facilityId' | 'roomId' | 'during'>,
): Promise<Use[]> {
  const uses = await tx.db
    .select({
      occupancyId: occupancies.id,
      emergencyId: occupancies.emergencyId,
      roomId: rooms.id,
      roomName: rooms.name,
      kind: occupancies.kind,
      during: occupancies.during,
    })
    .from(occupancies)
    .innerJoin(rooms, eq(rooms.id, occupancies.roomId))
    .where(
      and(
        eq(rooms.facilityId, facilityId),
        roomId === null ? undefined : eq(rooms.id, roomId),
        ne(occupancies.kind, 'cleaning'),
        isNull(occupancies.releasedAt),
        standsDuring(tx.now, during),
      ),
    )
    .orderBy(asc(rooms.name), asc(sql`lower(${occupancies.during})`));
  return uses.map((use) => ({ ...use, during: standing(tx.now, use) }));
}

const meets = ({ from, to }: Span) =>
  sql`${closures.during} && tstzrange(${from.toISOString()}, ${to?.toISOString() ?? null}, '[)')`;

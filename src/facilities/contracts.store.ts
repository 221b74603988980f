import { and, asc, eq, gt, gte, inArray, isNull, lte, ne, or, sql } from 'drizzle-orm';
import { baseOf, userOf } from '../platform/actor.ts';
import type { Span } from '../platform/db/columns.ts';
import type { Tx } from '../platform/db/tx.ts';
import {
  availabilityReports,
  closures,
  isStillThere,
  occupancies,
  roomContracts,
} from './facilities.tables.ts';
import type { RoomPast } from './secured-days.ts';
import { standing } from './span.ts';

export type ContractRow = typeof roomContracts.$inferSelect;
type Written = Pick<ContractRow, 'secured' | 'fromDay' | 'untilDay' | 'note'>;

/** Contracts of rooms that touch the days (without: all), in the order of time. */
export function contractsOf(
  tx: Tx,
  roomIds: readonly string[],
  days?: { from: string; until: string | null },
): Promise<ContractRow[]> {
  if (roomIds.length === 0) return Promise.resolve([]);
  return tx.db
    .select()
    .from(roomContracts)
    .where(
      and(
        inArray(roomContracts.roomId, [...roomIds]),
        isNull(roomContracts.removedAt),
        days === undefined || days.until === null
          ? undefined
          : lte(roomContracts.fromDay, days.until),
        days === undefined
          ? undefined
          : or(isNull(roomContracts.untilDay), gte(roomContracts.untilDay, days.from)),
      ),
    )
    .orderBy(asc(roomContracts.roomId), asc(roomContracts.fromDay));
}

export async function findContract(tx: Tx, id: string): Promise<ContractRow | null> {
  const [row] = await tx.db
    .select()
    .from(roomContracts)
    .where(and(eq(roomContracts.id, id), isNull(roomContracts.removedAt)));
  return row ?? null;
}

/** Another contract of a locked room that has a day in common with these; null: there is none. */
export async function meetingContract(
  tx: Tx,
  roomId: string,
  { fromDay, untilDay }: Pick<Written, 'fromDay' | 'untilDay'>,
  except: string | null,
): Promise<ContractRow | null> {
  const [row] = await tx.db
    .select()
    .from(roomContracts)
    .where(
      and(
        eq(roomContracts.roomId, roomId),
        isNull(roomContracts.removedAt),
        except === null ? undefined : ne(roomContracts.id, except),
        sql`daterange(${roomContracts.fromDay}, ${roomContracts.untilDay}, '[]')
          && daterange(${fromDay}::date, ${untilDay}::date, '[]')`,
      ),
    )
    .limit(1);
  return row ?? null;
}

export async function insertContract(
  tx: Tx,
  room: { id: string; facilityId: string },
  contract: Written,
): Promise<ContractRow> {
  const [row] = await tx.db
    .insert(roomContracts)
    .values({
      ...contract,
      baseId: baseOf(tx.actor),
      facilityId: room.facilityId,
      roomId: room.id,
      createdAt: tx.now,
      createdBy: userOf(tx.actor),
    })
    .returning();
  if (row === undefined) throw new Error('a contract was not written');
  return row;
}

export async function saveContract(
  tx: Tx,
  row: ContractRow,
  change: Partial<Written & { removedAt: Date }>,
): Promise<ContractRow> {
  const [saved] = await tx.db
    .update(roomContracts)
    .set({ ...change, version: row.version + 1 })
    .where(eq(roomContracts.id, row.id))
    .returning();
  if (saved === undefined) throw new Error('a contract is gone');
  return saved;
}

type Past = Pick<RoomPast, 'occupancies' | 'reports'> & {
  closures: readonly { roomId: string | null; from: Date; to: Date | null }[];
};

/** What happened in the rooms of a facility within a time, by room; `reachMs`: how long a report holds. */
export async function pastOf(
  tx: Tx,
  { facilityId, roomIds }: { facilityId: string; roomIds: readonly string[] },
  { from, to }: Span & { to: Date },
  reachMs: number,
): Promise<(roomId: string) => Past> {
  const within = sql`tstzrange(${from.toISOString()}, ${to.toISOString()}, '[)')`;
  const ids = [...roomIds];
  const stood = await tx.db
    .select()
    .from(occupancies)
    .where(
      and(
        inArray(occupancies.roomId, ids),
        or(
          and(
            sql`${occupancies.during} && ${within}`,
            or(isNull(occupancies.releasedAt), gt(occupancies.releasedAt, from)),
          ),
          and(
            isNull(occupancies.releasedAt),
            isStillThere(tx.now),
            sql`lower(${occupancies.during}) < ${to.toISOString()}::timestamptz`,
          ),
        ),
      ),
    );
  const closed = await tx.db
    .select({ roomId: closures.roomId, during: closures.during })
    .from(closures)
    .where(
      and(
        eq(closures.facilityId, facilityId),
        isNull(closures.cancelledAt),
        sql`${closures.during} && ${within}`,
      ),
    );
  const said = await tx.db
    .select()
    .from(availabilityReports)
    .where(
      and(
        inArray(availabilityReports.roomId, ids),
        gte(availabilityReports.at, new Date(from.getTime() - reachMs)),
        lte(availabilityReports.at, to),
      ),
    );
  return (roomId) => ({
    occupancies: stood
      .filter((it) => it.roomId === roomId)
      .map(({ kind, during, releasedAt }) => ({
        kind,
        from: during.from,
        to: earlier(standing(tx.now, { kind, during }).to, releasedAt),
      })),
    closures: closed
      .filter((it) => it.roomId === null || it.roomId === roomId)
      .map(({ roomId: of, during }) => ({ roomId: of, ...during })),
    reports: said
      .filter((it) => it.roomId === roomId)
      .map(({ at, physical, isStaffed, isAccepting }) => ({
        at,
        isUsable: physical === 'USABLE' && isStaffed && isAccepting,
      })),
  });
}

const earlier = (a: Date | null, b: Date | null): Date | null =>
  a === null || (b !== null && b < a) ? b : a;

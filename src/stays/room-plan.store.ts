import { and, asc, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm';
import {
  closures,
  facilities,
  isStillThere,
  occupancies,
  rooms,
} from '../facilities/facilities.tables.ts';
import { offers } from '../placement/placement.tables.ts';
import type { Span } from '../platform/db/columns.ts';
import type { Tx } from '../platform/db/tx.ts';
import type { RoomPlanQuery } from './room-plan.api.ts';
import { stays, trialStays } from './stays.tables.ts';

const met = ({ from, to }: Span) =>
  sql`tstzrange(${from.toISOString()}, ${to?.toISOString() ?? null}, '[)')`;

/** Rooms that the asking user may see, by facility and name. */
export function planRooms(
  tx: Tx,
  { municipalityCode, facilityId }: Pick<RoomPlanQuery, 'municipalityCode' | 'facilityId'>,
  limit: number,
) {
  return tx.db
    .select({
      id: rooms.id,
      name: rooms.name,
      secured: rooms.secured,
      facility: {
        id: facilities.id,
        name: facilities.name,
        municipalityCode: facilities.municipalityCode,
      },
    })
    .from(rooms)
    .innerJoin(facilities, eq(facilities.id, rooms.facilityId))
    .where(
      and(
        facilityId === undefined ? undefined : eq(facilities.id, facilityId),
        municipalityCode === undefined
          ? undefined
          : eq(facilities.municipalityCode, municipalityCode),
      ),
    )
    .orderBy(
      asc(facilities.municipalityCode),
      asc(facilities.nameKana),
      asc(facilities.id),
      asc(rooms.name),
    )
    .limit(limit);
}

/**
 * What stood in the rooms within a time, as it really ended, or is still there after its planned end,
 * with what it belongs to.
 */
export function planOccupancies(tx: Tx, roomIds: readonly string[], during: Span, limit: number) {
  return tx.db
    .select({
      id: occupancies.id,
      roomId: occupancies.roomId,
      kind: occupancies.kind,
      during: occupancies.during,
      releasedAt: occupancies.releasedAt,
      emergencyId: occupancies.emergencyId,
      offerId: offers.id,
      reference: offers.reference,
      stayId: stays.id,
      trialId: trialStays.id,
    })
    .from(occupancies)
    .leftJoin(
      offers,
      and(eq(offers.emergencyId, occupancies.emergencyId), eq(offers.occupancyId, occupancies.id)),
    )
    .leftJoin(
      stays,
      and(eq(stays.emergencyId, occupancies.emergencyId), eq(stays.occupancyId, occupancies.id)),
    )
    .leftJoin(trialStays, eq(trialStays.occupancyId, occupancies.id))
    .where(
      and(
        inArray(occupancies.roomId, [...roomIds]),
        or(
          sql`${occupancies.during} && ${met(during)}`,
          and(
            isNull(occupancies.releasedAt),
            isStillThere(tx.now),
            sql`lower(${occupancies.during}) < upper(${met(during)})`,
          ),
        ),
        // Given up before it began, or before the time asked about: it was never there.
        or(
          isNull(occupancies.releasedAt),
          and(
            gt(occupancies.releasedAt, during.from),
            sql`${occupancies.releasedAt} > lower(${occupancies.during})`,
          ),
        ),
      ),
    )
    .orderBy(asc(sql`lower(${occupancies.during})`), asc(occupancies.id))
    .limit(limit);
}

/** Closures of rooms or whole facilities within a time. */
export function planClosures(tx: Tx, facilityIds: readonly string[], during: Span, limit: number) {
  return tx.db
    .select()
    .from(closures)
    .where(
      and(
        inArray(closures.facilityId, [...facilityIds]),
        isNull(closures.cancelledAt),
        sql`${closures.during} && ${met(during)}`,
      ),
    )
    .orderBy(asc(sql`lower(${closures.during})`), asc(closures.id))
    .limit(limit);
}

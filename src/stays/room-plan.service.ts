import { contractsIn } from '../facilities/contracts.service.ts';
import { CLOSURE_REASONS } from '../facilities/labels.ts';
import { standing } from '../facilities/span.ts';
import { isFacilityStaff } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { holidayNames } from '../platform/holidays.ts';
import { Refused } from '../platform/problem.ts';
import { DAY_MS, daysLater, endOfTokyoDay, tokyoDayOf } from '../platform/text/tokyo-day.ts';
import type { PlanBar, RoomPlan, RoomPlanQuery } from './room-plan.api.ts';
import { roomPlanProblems } from './room-plan.problems.ts';
import * as store from './room-plan.store.ts';

const mostDays = 62;
/** What a screen can show and a person can look through; beyond it the asker narrows the question. */
const mostRooms = 400;
const mostBars = 5_000;

/**
 * Who was, is and will be in which room: rooms that the user may see (facility staff: their own) with
 * what stands in them. Throws plan-ends-before-start, plan-too-long, plan-too-large.
 */
export async function readRoomPlan(tx: Tx, query: RoomPlanQuery): Promise<RoomPlan> {
  const days = daysOf(query, tokyoDayOf(tx.now));
  const during = { from: startOf(days.from), to: endOfTokyoDay(days.until) };
  const rooms = bounded(await store.planRooms(tx, query, mostRooms + 1), mostRooms);
  const roomIds = rooms.map(({ id }) => id);
  const facilityIds = [...new Set(rooms.map(({ facility }) => facility.id))];
  const stood = await store.planOccupancies(tx, roomIds, during, mostBars + 1);
  const closed = await store.planClosures(tx, facilityIds, during, mostBars + 1);
  const contracts = await contractsIn(tx, roomIds, days);
  const bars = new Map<string, PlanBar[]>(roomIds.map((id) => [id, []]));
  for (const it of contracts)
    bars.get(it.roomId)?.push({
      type: 'contract',
      id: it.id,
      from: startOf(it.fromDay).toISOString(),
      to: it.untilDay === null ? null : endOfTokyoDay(it.untilDay).toISOString(),
      secured: it.secured,
    });
  for (const it of bounded(closed, mostBars)) {
    const { id, reason, note, version, roomId } = it;
    const bar: PlanBar = {
      type: 'closure',
      id,
      ...{ from: it.during.from.toISOString(), to: it.during.to?.toISOString() ?? null },
      isWholeFacility: roomId === null,
      reason,
      reasonLabel: CLOSURE_REASONS[reason],
      note,
      version,
    };
    const of = rooms.filter((room) => room.id === (roomId ?? room.id));
    for (const room of of) if (room.facility.id === it.facilityId) bars.get(room.id)?.push(bar);
  }
  const isHouse = isFacilityStaff(tx.actor);
  for (const { roomId, during: kept, releasedAt, emergencyId, ...it } of bounded(stood, mostBars)) {
    const isEarly = releasedAt !== null && (kept.to === null || releasedAt < kept.to);
    const stands = releasedAt === null ? standing(tx.now, { ...it, during: kept }) : kept;
    const to = isEarly ? releasedAt : stands.to;
    const isOverdue = stands.to !== kept.to;
    bars.get(roomId)?.push({
      type: 'occupancy',
      ...it,
      ...{ from: kept.from.toISOString(), to: to?.toISOString() ?? null },
      isReleased: releasedAt !== null,
      overdueSince: isOverdue ? (kept.to?.toISOString() ?? null) : null,
      emergencyId: isHouse ? null : emergencyId,
    });
  }
  return { ...days, holidays: holidaysIn(days), facilities: byFacility(rooms, bars) };
}

function holidaysIn({ from, until }: ReturnType<typeof daysOf>): RoomPlan['holidays'] {
  const all = [...holidayNames()].map(([day, name]) => ({ day, name }));
  return all.filter(({ day }) => day >= from && day <= until);
}

type PlanRoom = Awaited<ReturnType<typeof store.planRooms>>[number];

/** The rooms come in the order of their facilities. */
function byFacility(rooms: readonly PlanRoom[], bars: ReadonlyMap<string, PlanBar[]>) {
  const facilities: RoomPlan['facilities'] = [];
  for (const { facility, id, name, secured } of rooms) {
    const own = [...(bars.get(id) ?? [])].sort((a, b) => (a.from < b.from ? -1 : 1));
    const room = { id, name, secured, bars: own };
    const last = facilities.at(-1);
    if (last?.id === facility.id) last.rooms.push(room);
    else facilities.push({ ...facility, rooms: [room] });
  }
  return facilities;
}

function daysOf({ from, until }: RoomPlanQuery, today: string) {
  const first = from ?? (until === undefined ? today : daysLater(until, -13));
  const last = until ?? daysLater(first, 13);
  if (last < first) throw new Refused(roomPlanProblems['plan-ends-before-start']());
  if (last >= daysLater(first, mostDays)) throw new Refused(roomPlanProblems['plan-too-long']());
  return { from: first, until: last };
}

function bounded<T>(rows: T[], most: number): T[] {
  if (rows.length > most) throw new Refused(roomPlanProblems['plan-too-large']());
  return rows;
}

const startOf = (day: string) => new Date(endOfTokyoDay(day).getTime() - DAY_MS);

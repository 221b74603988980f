import { admissionAt } from '../facilities/admission-hours.ts';
import { compareRooms, type FacilityOnTheBoard, type RoomOnTheBoard } from '../facilities/board.ts';
import type { AcceptanceConditions } from '../facilities/conditions.api.ts';
import type { CareNeed } from '../priority-cases/care-need.ts';
import {
  type Asking,
  type JudgedRoom,
  judgedRoom,
  questionsFor,
  reasonsAgainst,
} from './exclusions.ts';
import type { MatchReason, Question } from './match-codes.ts';
import { compareNames, comparisonBy, type Why } from './order.ts';
import { handlingBy, type MatchRules, orderOf } from './rules.ts';
import { kmBetween, type Point } from './travel.ts';

/** A facility on the board. In runs of earlier versions with how often it was asked lately. */
export interface MatchFacility extends FacilityOnTheBoard {
  recentOffers?: number;
}

/** Everything a ranking hangs on, as plain data: stored, and replayed to the same result. */
export interface MatchInput {
  /** RFC 3339. */
  now: string;
  rules: MatchRules;
  need: CareNeed;
  /** Where the person is, else the middle of the ward; null: unknown. */
  origin: Point | null;
  facilities: readonly MatchFacility[];
  /**
   * Ids of those without any room, in the order in which the result names them: nothing else of them
   * is looked at. Missing in runs of earlier versions, where they stand among `facilities`.
   */
  withoutRooms?: readonly string[];
  /** How often facilities were asked lately (rules.fairnessDays), by their ids; not named: never. */
  recentOffers?: Readonly<Record<string, number>>;
  /** The public holidays (YYYY-MM-DD) among yesterday and today, so that a replay needs no calendar. */
  holidays?: readonly string[];
}

export interface Placed {
  facilityId: string;
  /** From 1. */
  place: number;
  /** Rooms that fit, the one to offer first. */
  roomIds: string[];
  why: Why;
  questions: Question[];
}

/** `roomId` null: against the facility as a whole. */
export interface Reason {
  code: MatchReason;
  roomId: string | null;
}

/**
 * May fit, but somebody must call first: nobody asks it by itself. `place` goes on after the placed
 * ones; `roomIds` are those that may fit, of which everything is known first.
 */
export interface PhoneFirst extends Placed {
  /** All reasons, those against rooms that do not fit among them. */
  reasons: Reason[];
}

export interface Excluded {
  facilityId: string;
  /** All of them. */
  reasons: Reason[];
}

export interface MatchResult {
  ruleVersion: string;
  placed: Placed[];
  /** Missing under rules that know nothing of calling first. */
  phoneFirst?: PhoneFirst[];
  excluded: Excluded[];
  /** Ids; the one reason is no-room-registered. */
  withoutRooms?: readonly string[];
}

interface Candidate extends Omit<PhoneFirst, 'facilityId' | 'place'> {
  facility: MatchFacility;
}

/**
 * Ranks facilities for one person. Hard conditions first; then, compared one after the other in the
 * order of the rules and never weighed against each other: known to the person, freshness of the
 * report, scarce rooms kept for those who need them, travel, fewest offers lately, and last number,
 * name and id, so that the order is total. Every facility is in the result once: with its place, among
 * those to call first with what is not known, with all its reasons, or among those without a room, of
 * which nothing else is asked.
 */
export function match(input: MatchInput): MatchResult {
  const { rules } = input;
  const holidays = new Set(input.holidays);
  const now = new Date(input.now);
  const admits = admissionAt(now, (day) => holidays.has(day));
  const asking: Asking = { now, rules, need: input.need, handling: handlingBy(rules), admits };
  const byWhy = comparisonBy(orderOf(rules));
  const free: Candidate[] = [];
  const phone: Candidate[] = [];
  const excluded: { facility: MatchFacility; reasons: Reason[] }[] = [];
  for (const facility of input.facilities) {
    const judged = judge(facility, asking, input, byWhy);
    if (!('why' in judged)) excluded.push(judged);
    else (judged.reasons.length === 0 ? free : phone).push(judged);
  }
  const byPlace = (a: Candidate, b: Candidate) =>
    byWhy(a.why, b.why) || compareNames(a.facility, b.facility);
  free.sort(byPlace);
  phone.sort(byPlace);
  excluded.sort((a, b) => compareNames(a.facility, b.facility));
  const phoneFirst = phone.map((it, index) => ({
    ...placedOf(it, free.length + index + 1),
    reasons: it.reasons,
  }));
  return {
    ruleVersion: rules.version,
    placed: free.map((it, index) => placedOf(it, index + 1)),
    ...((rules.phoneFirst !== undefined || phoneFirst.length > 0) && { phoneFirst }),
    excluded: excluded.map(({ facility, reasons }) => ({ facilityId: facility.id, reasons })),
    ...(input.withoutRooms && { withoutRooms: input.withoutRooms }),
  };
}

function placedOf({ facility, roomIds, why, questions }: Candidate, place: number): Placed {
  return { facilityId: facility.id, place, roomIds, why, questions };
}

/** A candidate without reasons is free; one with reasons must be called first. */
function judge(
  facility: MatchFacility,
  asking: Asking,
  { origin, recentOffers = {} }: Pick<MatchInput, 'origin' | 'recentOffers'>,
  byWhy: (a: Why, b: Why) => number,
): Candidate | { facility: MatchFacility; reasons: Reason[] } {
  const { need } = asking;
  const { conditions } = facility;
  const against = reasonsAgainst(facility, asking);
  const rooms = inOrder(facility.rooms, compareRooms).map((room) =>
    judgedRoom(room, facility.staleAfterMinutes, asking),
  );
  const isFree = against.length === 0 && rooms.some(({ reasons }) => reasons.length === 0);
  const reasons = isFree ? [] : reasonsOf(against, rooms);
  const fitting = rooms.filter((it) =>
    isFree ? it.reasons.length === 0 : areAllOpen(it.reasons, asking),
  );
  if (conditions === null || fitting.length === 0 || !areAllOpen(against, asking))
    return { facility, reasons };
  const known = knownBy(facility.id, need);
  const km = kmTo(facility, origin);
  const asked = facility.recentOffers ?? recentOffers[facility.id] ?? 0;
  const keyed = fitting.map(({ room, reasons: open, freshness }) => {
    const scarce = scarceUnneeded(conditions, room, need);
    return {
      room,
      open,
      why: { known, freshness, scarceUnneeded: scarce, km, recentOffers: asked },
    };
  });
  const ranked = inOrder(keyed, (a, b) => byWhy(a.why, b.why));
  // The best of all that may fit, not of the first to ask about: a room of which less is known must
  // not lift its house.
  const [best] = ranked;
  if (best === undefined) return { facility, reasons };
  return {
    facility,
    roomIds: inOrder(ranked, compareOpen).map(({ room }) => room.id),
    why: best.why,
    reasons,
    questions: questionsFor(conditions, facility.id, asking, {
      ofFacility: isFree ? [] : against,
      ofRoom: isFree ? [] : best.open,
    }),
  };
}

function reasonsOf(against: readonly MatchReason[], rooms: readonly JudgedRoom[]): Reason[] {
  const reasons: Reason[] = [];
  for (const code of against) reasons.push({ code, roomId: null });
  for (const { room, reasons: open } of rooms)
    for (const code of open) reasons.push({ code, roomId: room.id });
  return reasons;
}

/** Of rooms that may fit, those of which everything is known first. */
function compareOpen(a: { open: readonly unknown[] }, b: { open: readonly unknown[] }): number {
  return Number(a.open.length > 0) - Number(b.open.length > 0);
}

/** Sorted, and the same list where it is sorted already: of thousands of facilities nearly all are. */
function inOrder<T>(list: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  for (let at = 1; at < list.length; at += 1)
    if (compare(list[at - 1] as T, list[at] as T) > 0) return list.toSorted(compare);
  return list;
}

/** Whether a call may clear all of these. */
function areAllOpen(codes: readonly MatchReason[], { handling }: Asking): boolean {
  return codes.every((code) => handling(code) !== 'exclude');
}

function knownBy(facilityId: string, need: CareNeed): Why['known'] {
  if (need.trialStays.includes(facilityId)) return 'trial-stay';
  if (need.earlierStays?.includes(facilityId) === true) return 'earlier-stay';
  return need.wants.includes(facilityId) ? 'wish' : null;
}

function scarceUnneeded(
  conditions: AcceptanceConditions,
  room: RoomOnTheBoard,
  need: CareNeed,
): number {
  const care = room.medicalCare ?? conditions.medicalCare ?? [];
  const medical = need.medicalCare?.length === 0 && care.length > 0;
  const stepFree = need.needsWheelchairAccess === false && room.isWheelchairAccessible;
  return Number(medical) + Number(stepFree);
}

function kmTo(facility: MatchFacility, origin: Point | null): number | null {
  const { latitude, longitude } = facility;
  if (origin === null || latitude === null || longitude === null) return null;
  return kmBetween(origin, { latitude, longitude });
}

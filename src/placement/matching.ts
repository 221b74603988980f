import type { FacilityOnTheBoard, RoomOnTheBoard } from '../facilities/board.ts';
import type { AcceptanceConditions } from '../facilities/conditions.api.ts';
import { type Freshness, freshnessOf, type RoomReason } from '../facilities/room.ts';
import type { CareNeed } from '../priority-cases/care-need.ts';
import {
  type Asking,
  type FacilityReason,
  type Question,
  questionsFor,
  type RoomFitReason,
  reasonsAgainst,
  reasonsAgainstRoom,
} from './exclusions.ts';
import type { MatchRules } from './rules.ts';
import { kmBetween, type Point } from './travel.ts';

/** A facility on the board with how often it was asked lately (rules.fairnessDays). */
export interface MatchFacility extends FacilityOnTheBoard {
  recentOffers: number;
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
}

/** Why a facility stands where it stands: what the order looks at, in that order. */
export interface Why {
  known: 'trial-stay' | 'wish' | null;
  freshness: Exclude<Freshness, 'stale' | 'none'>;
  /** Scarce things (medical care, step-free room) that this person would take without need. */
  scarceUnneeded: number;
  km: number | null;
  recentOffers: number;
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

export type MatchReason = FacilityReason | RoomReason | RoomFitReason;

export interface Excluded {
  facilityId: string;
  /** All reasons; `roomId` null: against the facility as a whole. */
  reasons: { code: MatchReason; roomId: string | null }[];
}

export interface MatchResult {
  ruleVersion: string;
  placed: Placed[];
  excluded: Excluded[];
  /** Ids; the one reason is no-room-registered. */
  withoutRooms?: readonly string[];
}

interface Candidate {
  facility: MatchFacility;
  roomIds: string[];
  why: Why;
  questions: Question[];
}

/**
 * Ranks facilities for one person. Hard conditions first; then, compared one after the other and
 * never weighed against each other: known to the person, freshness of the report, scarce rooms
 * kept for those who need them, travel, fewest offers lately, and last number, name and id, so that
 * the order is total. Every facility is in the result once: with its place, with all its reasons, or
 * among those without a room, of which nothing else is asked.
 */
export function match(input: MatchInput): MatchResult {
  const asking: Asking = { now: new Date(input.now), rules: input.rules, need: input.need };
  const candidates: Candidate[] = [];
  const excluded: { facility: MatchFacility; reasons: Excluded['reasons'] }[] = [];
  for (const facility of input.facilities) {
    const judged = judge(facility, asking, input.origin);
    if ('reasons' in judged) excluded.push({ facility, reasons: judged.reasons });
    else candidates.push(judged);
  }
  candidates.sort(compareCandidates);
  excluded.sort((a, b) => compareNames(a.facility, b.facility));
  return {
    ruleVersion: input.rules.version,
    placed: candidates.map(({ facility, roomIds, why, questions }, index) => ({
      facilityId: facility.id,
      place: index + 1,
      roomIds,
      why,
      questions,
    })),
    excluded: excluded.map(({ facility, reasons }) => ({ facilityId: facility.id, reasons })),
    ...(input.withoutRooms && { withoutRooms: input.withoutRooms }),
  };
}

function judge(
  facility: MatchFacility,
  asking: Asking,
  origin: Point | null,
): Candidate | { reasons: Excluded['reasons'] } {
  const against = reasonsAgainst(facility, asking);
  const rooms = [...facility.rooms]
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id))
    .map((room) => ({
      room,
      reasons: reasonsAgainstRoom(room, facility.staleAfterMinutes, asking),
    }));
  const free = rooms.filter(({ reasons }) => reasons.length === 0).map(({ room }) => room);
  if (against.length > 0 || free.length === 0 || facility.conditions === null) {
    return {
      reasons: [
        ...against.map((code) => ({ code, roomId: null })),
        ...rooms.flatMap(({ room, reasons }) => reasons.map((code) => ({ code, roomId: room.id }))),
      ],
    };
  }
  const { conditions } = facility;
  const keyed = free
    .map((room) => ({
      room,
      freshness: freshnessOf(room.reportedAt, facility.staleAfterMinutes, asking.now),
      scarceUnneeded: scarceUnneeded(conditions, room, asking.need),
    }))
    .sort(
      (a, b) =>
        freshnessRank[a.freshness] - freshnessRank[b.freshness] ||
        a.scarceUnneeded - b.scarceUnneeded,
    );
  const best = keyed[0];
  return {
    facility,
    roomIds: keyed.map(({ room }) => room.id),
    why: {
      known: knownBy(facility.id, asking.need),
      freshness: best?.freshness === 'fresh' ? 'fresh' : 'ageing',
      scarceUnneeded: best?.scarceUnneeded ?? 0,
      km: kmTo(facility, origin),
      recentOffers: facility.recentOffers,
    },
    questions: questionsFor(conditions, facility.id, asking),
  };
}

const freshnessRank: Record<Freshness, number> = { fresh: 0, ageing: 1, stale: 2, none: 3 };

function knownBy(facilityId: string, need: CareNeed): Why['known'] {
  if (need.trialStays.includes(facilityId)) return 'trial-stay';
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

function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    Number(a.why.known === null) - Number(b.why.known === null) ||
    freshnessRank[a.why.freshness] - freshnessRank[b.why.freshness] ||
    a.why.scarceUnneeded - b.why.scarceUnneeded ||
    compareKm(a.why.km, b.why.km) ||
    a.why.recentOffers - b.why.recentOffers ||
    compareNames(a.facility, b.facility)
  );
}

/** An unknown way counts as longer than any known one. */
function compareKm(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}

function compareNames(a: FacilityOnTheBoard, b: FacilityOnTheBoard): number {
  return (
    compareText(a.officeNo, b.officeNo) || compareText(a.name, b.name) || compareText(a.id, b.id)
  );
}

/** By code unit: the same on every machine, whatever its locale. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

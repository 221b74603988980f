import type { RoomOnTheBoard } from '../../src/facilities/board.ts';
import type { AcceptanceConditions } from '../../src/facilities/conditions.api.ts';
import type { MatchFacility, MatchInput } from '../../src/placement/matching.ts';
import { currentRules } from '../../src/placement/rules.ts';
import type { CareNeed } from '../../src/priority-cases/care-need.ts';

/** Two in the morning in Sendai. */
export const night = new Date('2026-11-22T02:00:00+09:00');

export function minutesBefore(at: Date, minutes: number): string {
  return new Date(at.getTime() - minutes * 60_000).toISOString();
}

/** An adult who walks, needs no medical care and about whom everything is known. */
export function aNeed(over: Partial<CareNeed> = {}): CareNeed {
  return {
    ageYears: 34,
    isChild: false,
    sex: 'MALE',
    disabilityTypes: ['INTELLECTUAL'],
    medicalCare: [],
    behaviourScore: 4,
    mobility: 'WALKS',
    needsWheelchairAccess: false,
    infection: 'NONE',
    wants: [],
    avoids: [],
    trialStays: [],
    ...over,
  };
}

/** A house that takes nearly everybody at any hour. */
export function conditions(over: Partial<AcceptanceConditions> = {}): AcceptanceConditions {
  return {
    medicalCare: [],
    behaviourMax: 24,
    wheelchair: false,
    sex: 'ANY',
    minAge: null,
    maxAge: null,
    children: true,
    nightStaff: true,
    nurse: false,
    admissionHours: { from: '00:00', to: '24:00' },
    trialStayRequired: false,
    infection: false,
    transport: false,
    ...over,
  };
}

export function aRoom(id: string, over: Partial<RoomOnTheBoard> = {}): RoomOnTheBoard {
  return {
    id,
    name: id,
    secured: 'DEDICATED',
    isWheelchairAccessible: false,
    sex: 'ANY',
    medicalCare: null,
    physical: 'USABLE',
    isStaffed: true,
    isAccepting: true,
    reportedAt: minutesBefore(night, 10),
    occupiedBy: [],
    ...over,
  };
}

export function aFacility(id: string, over: Partial<MatchFacility> = {}): MatchFacility {
  return {
    id,
    officeNo: '0410000001',
    name: id,
    municipalityCode: '04101',
    latitude: 38.27,
    longitude: 140.87,
    staleAfterMinutes: 720,
    conditions: conditions(),
    rooms: [aRoom(`${id}-1`)],
    recentOffers: 0,
    ...over,
  };
}

export function anInput(facilities: readonly MatchFacility[], need = aNeed()): MatchInput {
  return {
    now: night.toISOString(),
    rules: currentRules,
    need,
    origin: { latitude: 38.27, longitude: 140.87 },
    facilities,
  };
}

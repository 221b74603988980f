import type { FacilityOnTheBoard, RoomOnTheBoard } from '../facilities/board.ts';
import type { AcceptanceConditions } from '../facilities/conditions.api.ts';
import { availabilityOf, type RoomReason } from '../facilities/room.ts';
import type { CareNeed } from '../priority-cases/care-need.ts';
import type { MatchRules } from './rules.ts';

/** Why a facility as a whole cannot be asked. */
export const facilityReasons = [
  'no-room-registered',
  'conditions-unknown',
  'person-avoids',
  'medical-care-unstated',
  'medical-care-not-accepted',
  'nurse-unstated',
  'no-nurse',
  'night-staff-unstated',
  'no-night-staff',
  'behaviour-unstated',
  'behaviour-above-limit',
  'wheelchair-unstated',
  'wheelchair-not-accepted',
  'sex-not-accepted',
  'too-young',
  'too-old',
  'children-unstated',
  'children-not-accepted',
  'infection-unstated',
  'infection-not-accepted',
  'trial-stay-required',
  'outside-admission-hours',
] as const;
export type FacilityReason = (typeof facilityReasons)[number];

export const roomFitReasons = [
  'room-sex-differs',
  'room-not-wheelchair-accessible',
  'room-medical-care',
] as const;
export type RoomFitReason = (typeof roomFitReasons)[number];

/** What is not known of the person, or not stated by the facility, and must be asked on the phone. */
export const questions = [
  'ask-medical-care',
  'ask-behaviour',
  'ask-wheelchair',
  'ask-infection',
  'ask-age',
  'ask-sex',
  'ask-trial-stay',
  'ask-admission-hours',
] as const;
export type Question = (typeof questions)[number];

export interface Asking {
  now: Date;
  rules: MatchRules;
  need: CareNeed;
}

/** Every reason against the facility as a whole, not the first; in the order of the list above. */
export function reasonsAgainst(facility: FacilityOnTheBoard, asking: Asking): FacilityReason[] {
  const { conditions } = facility;
  const found = new Set<FacilityReason>([
    ...(facility.rooms.length === 0 ? (['no-room-registered'] as const) : []),
    ...(asking.need.avoids.includes(facility.id) ? (['person-avoids'] as const) : []),
    ...(conditions === null
      ? (['conditions-unknown'] as const)
      : reasonsOf(conditions, facility.id, asking)),
  ]);
  return facilityReasons.filter((reason) => found.has(reason));
}

function reasonsOf(
  stated: AcceptanceConditions,
  facilityId: string,
  { need, rules, now }: Asking,
): FacilityReason[] {
  const reasons: FacilityReason[] = [];
  const against = (reason: FacilityReason | null) => reason !== null && reasons.push(reason);
  const care = need.medicalCare ?? [];
  if (care.length > 0) {
    const accepted = stated.medicalCare;
    if (accepted === null) against('medical-care-unstated');
    else if (care.some((item) => !accepted.includes(item))) against('medical-care-not-accepted');
  }
  if (care.some((item) => rules.nurseFor.includes(item)))
    against(must(stated.nurse, 'nurse-unstated', 'no-nurse'));
  if (care.length > 0 || (need.behaviourScore ?? 0) >= rules.nightStaffFromBehaviour)
    against(must(stated.nightStaff, 'night-staff-unstated', 'no-night-staff'));
  if (need.behaviourScore !== null && need.behaviourScore > 0) {
    if (stated.behaviourMax === null) against('behaviour-unstated');
    else if (need.behaviourScore > stated.behaviourMax) against('behaviour-above-limit');
  }
  if (need.needsWheelchairAccess === true)
    against(must(stated.wheelchair, 'wheelchair-unstated', 'wheelchair-not-accepted'));
  if ((stated.sex ?? 'ANY') !== 'ANY' && isSexKnown(need) && need.sex !== stated.sex)
    against('sex-not-accepted');
  if (need.ageYears !== null && stated.minAge !== null && need.ageYears < stated.minAge)
    against('too-young');
  if (need.ageYears !== null && stated.maxAge !== null && need.ageYears > stated.maxAge)
    against('too-old');
  if (need.isChild === true)
    against(must(stated.children, 'children-unstated', 'children-not-accepted'));
  if (need.infection === 'PRESENT')
    against(must(stated.infection, 'infection-unstated', 'infection-not-accepted'));
  if (stated.trialStayRequired === true && !need.trialStays.includes(facilityId))
    against('trial-stay-required');
  if (stated.admissionHours !== null && !isWithin(stated.admissionHours, now))
    against('outside-admission-hours');
  return reasons;
}

function must(
  stated: boolean | null,
  unstated: FacilityReason,
  refused: FacilityReason,
): FacilityReason | null {
  if (stated === null) return unstated;
  return stated ? null : refused;
}

/** Every reason against one room. Somebody whose sex is not known is not put in a room for one sex. */
export function reasonsAgainstRoom(
  room: RoomOnTheBoard,
  staleAfterMinutes: number,
  { need, now }: Asking,
): (RoomReason | RoomFitReason)[] {
  return [
    ...availabilityOf(room, staleAfterMinutes, now).missing,
    ...(room.sex !== 'ANY' && room.sex !== need.sex ? (['room-sex-differs'] as const) : []),
    ...(need.needsWheelchairAccess === true && !room.isWheelchairAccessible
      ? (['room-not-wheelchair-accessible'] as const)
      : []),
    ...((need.medicalCare ?? []).some((item) => room.medicalCare?.includes(item) === false)
      ? (['room-medical-care'] as const)
      : []),
  ];
}

/** What to ask before the person goes there: an unregistered person excludes no facility by silence. */
export function questionsFor(
  stated: AcceptanceConditions,
  facilityId: string,
  { need }: Asking,
): Question[] {
  const open: Record<Question, boolean> = {
    'ask-medical-care': need.medicalCare === null,
    'ask-behaviour': need.behaviourScore === null,
    'ask-wheelchair': need.needsWheelchairAccess === null,
    'ask-infection': need.infection === null,
    'ask-age': need.ageYears === null && (stated.minAge !== null || stated.maxAge !== null),
    'ask-sex': !isSexKnown(need) && (stated.sex ?? 'ANY') !== 'ANY',
    'ask-admission-hours': stated.admissionHours === null,
    'ask-trial-stay': stated.trialStayRequired === null && !need.trialStays.includes(facilityId),
  };
  return questions.filter((question) => open[question]);
}

function isSexKnown(need: CareNeed): boolean {
  return need.sex !== null && need.sex !== 'UNDISCLOSED';
}

const dayMinutes = 24 * 60;
/** Japan has one zone and no summer time. */
const japanMinutes = 9 * 60;

function isWithin(hours: { from: string; to: string }, now: Date): boolean {
  const [from, to] = [minuteOf(hours.from), minuteOf(hours.to)];
  const at = (Math.floor(now.getTime() / 60_000) + japanMinutes) % dayMinutes;
  if (from === to) return true;
  return from < to ? from <= at && at < to : at >= from || at < to;
}

function minuteOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

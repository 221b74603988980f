import type { AdmissionHours } from '../facilities/admission-hours.ts';
import type { FacilityOnTheBoard, RoomOnTheBoard } from '../facilities/board.ts';
import type { AcceptanceConditions } from '../facilities/conditions.api.ts';
import { availabilityOf, type Freshness, type RoomReason } from '../facilities/room.ts';
import type { CareNeed } from '../priority-cases/care-need.ts';
import {
  type FacilityReason,
  type Handling,
  type MatchReason,
  type Question,
  type RoomFitReason,
  unstatedOf,
} from './match-codes.ts';
import type { MatchRules } from './rules.ts';

export interface Asking {
  now: Date;
  rules: MatchRules;
  need: CareNeed;
  /** What a facility is that this speaks against. */
  handling(code: MatchReason): Handling;
  /** Whether a facility with these hours admits now. */
  admits(hours: AdmissionHours): boolean;
}

/** Every reason against the facility as a whole that the rules do not ignore, not the first. */
export function reasonsAgainst(facility: FacilityOnTheBoard, asking: Asking): FacilityReason[] {
  const { conditions } = facility;
  const reasons: FacilityReason[] = [];
  if (facility.rooms.length === 0) reasons.push('no-room-registered');
  if (conditions === null) reasons.push('conditions-unknown');
  if (asking.need.avoids.includes(facility.id)) reasons.push('person-avoids');
  if (conditions !== null) reasons.push(...reasonsOf(conditions, facility.id, asking));
  return reasons.length === 0
    ? reasons
    : reasons.filter((code) => asking.handling(code) !== 'ignore');
}

function reasonsOf(
  stated: AcceptanceConditions,
  facilityId: string,
  { need, rules, admits }: Asking,
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
  if (stated.trialStayRequired === true && !hasStayed(need, facilityId))
    against('trial-stay-required');
  if (stated.admissionHours !== null && !admits(stated.admissionHours))
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

/** A room with every reason against it, and how far its report can be believed. */
export interface JudgedRoom {
  room: RoomOnTheBoard;
  reasons: (RoomReason | RoomFitReason)[];
  freshness: Freshness;
}

/** Somebody whose sex is not known is not put in a room for one sex. */
export function judgedRoom(
  room: RoomOnTheBoard,
  staleAfterMinutes: number,
  { need, now }: Asking,
): JudgedRoom {
  const { missing, freshness } = availabilityOf(room, staleAfterMinutes, now);
  const reasons: (RoomReason | RoomFitReason)[] = missing;
  if (room.sex !== 'ANY' && room.sex !== need.sex) reasons.push('room-sex-differs');
  if (need.needsWheelchairAccess === true && !room.isWheelchairAccessible)
    reasons.push('room-not-wheelchair-accessible');
  if (need.medicalCare?.some((item) => room.medicalCare?.includes(item) === false) === true)
    reasons.push('room-medical-care');
  return { room, reasons, freshness };
}

/**
 * What to ask before the person goes there: an unregistered person excludes no facility by silence.
 * `open` are the reasons for which it must be called first at all.
 */
export function questionsFor(
  stated: AcceptanceConditions,
  facilityId: string,
  { need }: Asking,
  open: { ofFacility: readonly FacilityReason[]; ofRoom: readonly unknown[] },
): Question[] {
  const isUnstated = (code: FacilityReason) => code in unstatedOf;
  const asked: Question[] = [];
  if (open.ofRoom.length > 0) asked.push('ask-rooms');
  if (open.ofFacility.some(isUnstated)) asked.push('ask-conditions');
  if (!open.ofFacility.every(isUnstated)) asked.push('ask-exception');
  if (need.medicalCare === null) asked.push('ask-medical-care');
  if (need.behaviourScore === null) asked.push('ask-behaviour');
  if (need.needsWheelchairAccess === null) asked.push('ask-wheelchair');
  if (need.infection === null) asked.push('ask-infection');
  if (need.ageYears === null && (stated.minAge !== null || stated.maxAge !== null))
    asked.push('ask-age');
  if (!isSexKnown(need) && (stated.sex ?? 'ANY') !== 'ANY') asked.push('ask-sex');
  if (stated.trialStayRequired === null && !hasStayed(need, facilityId))
    asked.push('ask-trial-stay');
  if (stated.admissionHours === null) asked.push('ask-admission-hours');
  return asked;
}

function isSexKnown(need: CareNeed): boolean {
  return need.sex !== null && need.sex !== 'UNDISCLOSED';
}

/** Who has stayed there in an earlier emergency is known to the house as after a trial stay. */
function hasStayed({ trialStays, earlierStays = [] }: CareNeed, facilityId: string): boolean {
  return trialStays.includes(facilityId) || earlierStays.includes(facilityId);
}

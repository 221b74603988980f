import type { LostReason, LostSide } from './lost-placement.ts';

/**
 * The states of one emergency (緊急対応) and the events that move it. Every instant is an ISO 8601
 * text in UTC, because a state is kept as JSON; ids are uuids.
 */

export type Urgency = 'RED' | 'ORANGE' | 'YELLOW' | 'GREEN';
export type DecisionKind = 'ADMIT' | 'VISIT' | 'WATCH' | 'MEDICAL' | 'MEASURE' | 'NONE';
export type NextStepKind =
  | 'HOME'
  | 'SHORT_STAY'
  | 'GROUP_HOME'
  | 'RESIDENTIAL'
  | 'HOSPITAL'
  | 'OTHER';
export type TransferMeans =
  | 'FACILITY_CAR'
  | 'BASE_CAR'
  | 'FAMILY_CAR'
  | 'CARE_TAXI'
  | 'AMBULANCE'
  | 'POLICE'
  | 'ON_FOOT'
  | 'OTHER';

/** Who did it, and when. `by` is null for what the house itself did. */
export interface Mark {
  at: string;
  by: string | null;
}

/** 119 and 110 come before everything else where a life is in danger. */
export type RescueCall =
  | { isCalled: true; numbers: ('119' | '110')[] }
  | { isCalled: false; reason: string };

export interface Triage extends Mark {
  urgency: Urgency;
  /** Present for RED only. */
  rescue: RescueCall | null;
  note: string | null;
}

export type Identified =
  | { kind: 'registered'; caseId: string }
  /** `caseId` is that of the 仮登録, where the person or a proxy has consented to one. */
  | { kind: 'unregistered'; caseId: string | null }
  | { kind: 'checking' };
export type Identification = Identified & Mark;

export interface Decision extends Mark {
  decision: DecisionKind;
  reason: string;
  /** Who decided, where that is not the one who recorded it (a manager on the phone, the city). */
  decidedBy: string | null;
}

export interface Search extends Mark {
  failure: ({ reason: string } & Mark) | null;
}

export interface Placement extends Mark {
  roomId: string;
  facilityId: string;
  offerId: string;
  plannedEnd: string;
}

export interface Transfer extends Mark {
  means: TransferMeans;
  escort: string;
}

export interface Admission extends Mark {
  belongings: string;
  medicines: string;
}

export interface Extension extends Mark {
  approver: string;
  reason: string;
  newEnd: string;
}

export interface NextStep extends Mark {
  kind: NextStepKind;
  note: string | null;
}

export interface Discharge extends Mark {
  destination: NextStepKind;
  note: string | null;
}

export interface Review extends Mark {
  improvements: string;
  /** Whether the person's case was brought up to date with what the night taught. */
  isCaseUpdated: boolean;
}

/** What the caller has not said yet and the triage needs (RED excepted: a life comes first). */
export type IntakeGap = 'call-back' | 'location';

interface Judged {
  triage: Triage;
  identification: Identification;
  decision: Decision;
}
interface Placed extends Judged {
  search: Search;
  placement: Placement;
}
interface Moved extends Placed {
  transfer: Transfer;
}
interface Stayed extends Moved {
  admission: Admission;
  extensions: Extension[];
}
interface Left extends Stayed {
  nextStep: NextStep | null;
  discharge: Discharge;
}

/** What had been found out before the emergency ended without a stay. */
export interface Before {
  triage: Triage | null;
  identification: Identification | null;
  decision: Decision | null;
}

export type EmergencyState =
  | { status: 'RECEIVED'; gaps: IntakeGap[] }
  | { status: 'TRIAGED'; triage: Triage }
  | { status: 'IDENTIFIED'; triage: Triage; identification: Identification }
  | ({ status: 'DECIDED' } & Judged)
  | ({ status: 'MATCHING'; search: Search } & Judged)
  | ({ status: 'PLACED' } & Placed)
  | ({ status: 'IN_TRANSIT' } & Moved)
  | ({ status: 'ADMITTED' } & Stayed)
  | ({ status: 'EXTENDED' } & Stayed)
  | ({ status: 'NEXT_STEP'; nextStep: NextStep } & Stayed)
  | ({ status: 'DISCHARGED' } & Left)
  | ({ status: 'REVIEWED'; review: Review } & Left)
  | {
      status: 'CLOSED';
      close: { outcome: string } & Mark;
      course: Judged | (Left & { review: Review });
    }
  | { status: 'NO_ACTION'; noAction: { reason: string } & Mark; before: Before }
  | { status: 'TRANSFERRED'; handover: { agency: string; reason: string } & Mark; before: Before };

export type EmergencyStatus = EmergencyState['status'];

export type EmergencyEvent =
  | {
      type: 'triage';
      urgency: Urgency;
      rescue?: RescueCall | null | undefined;
      note?: string | null | undefined;
      /** What is still missing of the intake once this triage's own additions are counted. */
      gaps?: IntakeGap[] | undefined;
    }
  | { type: 'identify'; identified: Identified }
  | {
      type: 'decide';
      decision: DecisionKind;
      reason: string;
      decidedBy?: string | null | undefined;
    }
  | { type: 'start-matching' }
  | { type: 'search-failed'; reason: string }
  | { type: 'placed'; roomId: string; facilityId: string; offerId: string; plannedEnd: Date }
  | {
      type: 'placement-lost';
      reason: LostReason;
      side: LostSide;
      note: string | null;
      facilityId: string;
      offerId: string;
    }
  | {
      type: 'transfer-started';
      means: TransferMeans;
      escort: string;
      /** Kept by the stay; the record tells it. */
      expectedAt?: string | undefined;
    }
  | { type: 'admitted'; belongings: string; medicines: string }
  | { type: 'extended'; approver: string; reason: string; newEnd: Date }
  | { type: 'next-step'; kind: NextStepKind; note?: string | null | undefined }
  | { type: 'discharged'; destination: NextStepKind; note?: string | null | undefined }
  | { type: 'reviewed'; improvements: string; isCaseUpdated: boolean }
  | { type: 'close'; outcome: string }
  | { type: 'no-action'; reason: string }
  | { type: 'transferred-to-agency'; agency: string; reason: string };

export type EmergencyAction = EmergencyEvent['type'];

/** States in which nothing more is done. */
const ENDED: readonly EmergencyStatus[] = ['CLOSED', 'NO_ACTION', 'TRANSFERRED'];

export function isEnded(status: EmergencyStatus): boolean {
  return ENDED.includes(status);
}

/** The triage, identification and decision of any state; null where they are not made yet. */
export function beforeOf(state: EmergencyState): Before {
  if (state.status === 'CLOSED') return judgedOnly(state.course);
  if (state.status === 'NO_ACTION' || state.status === 'TRANSFERRED') return state.before;
  return {
    triage: 'triage' in state ? state.triage : null,
    identification: 'identification' in state ? state.identification : null,
    decision: 'decision' in state ? state.decision : null,
  };
}

/** Everything that came after the decision; null where it has not (or never) happened. */
export interface Course {
  search: Search | null;
  placement: Placement | null;
  transfer: Transfer | null;
  admission: Admission | null;
  extensions: readonly Extension[];
  nextStep: NextStep | null;
  discharge: Discharge | null;
  review: Review | null;
}

export function courseOf(state: EmergencyState): Course {
  const known: Partial<Left & { review: Review }> =
    state.status === 'CLOSED' ? state.course : (state as Partial<Left>);
  return {
    search: known.search ?? null,
    placement: known.placement ?? null,
    transfer: known.transfer ?? null,
    admission: known.admission ?? null,
    extensions: known.extensions ?? [],
    nextStep: known.nextStep ?? null,
    discharge: known.discharge ?? null,
    review: known.review ?? null,
  };
}

function judgedOnly({ triage, identification, decision }: Judged): Before {
  return { triage, identification, decision };
}

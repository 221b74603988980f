import type {
  EmergencyEvent,
  EmergencyState,
  EmergencyStatus,
} from '../../src/emergencies/emergency.ts';
import { decide } from '../../src/emergencies/steps.ts';
import { isRecordedRefusal } from '../../src/platform/problem.ts';

export const now = new Date('2026-11-22T02:00:00+09:00');
export const somebody = '0194a000-0000-7000-8000-000000000001';

/** One usable event of every kind. */
export const events: { [T in EmergencyEvent['type']]: Extract<EmergencyEvent, { type: T }> } = {
  triage: { type: 'triage', urgency: 'ORANGE' },
  identify: { type: 'identify', identified: { kind: 'checking' } },
  decide: { type: 'decide', decision: 'ADMIT', reason: '介護者が入院した' },
  'start-matching': { type: 'start-matching' },
  'search-failed': { type: 'search-failed', reason: 'everybody was asked' },
  placed: {
    type: 'placed',
    roomId: 'room',
    facilityId: 'facility',
    offerId: 'offer',
    plannedEnd: new Date('2026-11-29T02:00:00+09:00'),
  },
  'placement-lost': {
    type: 'placement-lost',
    reason: 'facility-cancelled',
    side: 'facility',
    note: '夜勤者が急病',
    facilityId: 'facility',
    offerId: 'offer',
  },
  'transfer-started': { type: 'transfer-started', means: 'CARE_TAXI', escort: '姉' },
  admitted: { type: 'admitted', belongings: '着替え', medicines: '朝夕の薬 7日分' },
  extended: {
    type: 'extended',
    approver: '千葉',
    reason: '帰る先の調整中',
    newEnd: new Date('2026-12-02T02:00:00+09:00'),
  },
  'next-step': { type: 'next-step', kind: 'HOME' },
  discharged: { type: 'discharged', destination: 'HOME' },
  reviewed: { type: 'reviewed', improvements: '薬の置き場所を計画に書く', isCaseUpdated: true },
  close: { type: 'close', outcome: '自宅に戻った' },
  'no-action': { type: 'no-action', reason: '誤って掛けた' },
  'transferred-to-agency': {
    type: 'transferred-to-agency',
    agency: '児童相談所',
    reason: '18歳未満',
  },
};

/** The state after these events, or a failure that says which was refused. */
export function through(state: EmergencyState, ...steps: EmergencyEvent[]): EmergencyState {
  return steps.reduce((current, event) => {
    const step = decide(current, event, now, somebody);
    if (isRecordedRefusal(step)) throw new Error(`${event.type} refused: ${step.refused.code}`);
    return step.state;
  }, state);
}

const received: EmergencyState = { status: 'RECEIVED', gaps: [] };
const paths: Record<EmergencyStatus, EmergencyEvent['type'][]> = {
  RECEIVED: [],
  TRIAGED: ['triage'],
  IDENTIFIED: ['triage', 'identify'],
  DECIDED: ['triage', 'identify', 'decide'],
  MATCHING: ['triage', 'identify', 'decide', 'start-matching'],
  PLACED: ['triage', 'identify', 'decide', 'start-matching', 'placed'],
  IN_TRANSIT: ['triage', 'identify', 'decide', 'start-matching', 'placed', 'transfer-started'],
  ADMITTED: [
    'triage',
    'identify',
    'decide',
    'start-matching',
    'placed',
    'transfer-started',
    'admitted',
  ],
  EXTENDED: [],
  NEXT_STEP: [],
  DISCHARGED: [],
  REVIEWED: [],
  CLOSED: [],
  NO_ACTION: ['no-action'],
  TRANSFERRED: ['transferred-to-agency'],
};
paths.EXTENDED = [...paths.ADMITTED, 'extended'];
paths.NEXT_STEP = [...paths.ADMITTED, 'next-step'];
paths.DISCHARGED = [...paths.NEXT_STEP, 'discharged'];
paths.REVIEWED = [...paths.DISCHARGED, 'reviewed'];
paths.CLOSED = [...paths.REVIEWED, 'close'];

export const statuses = Object.keys(paths) as EmergencyStatus[];

/** An emergency that has come to this status by the ordinary way. */
export function at(status: EmergencyStatus): EmergencyState {
  return through(received, ...paths[status].map((type) => events[type]));
}

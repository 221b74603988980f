import type { IsSafe } from '../../emergencies/emergencies.api.ts';
import type { Identified } from '../../emergencies/emergency.ts';
import { ALARM_LABELS } from '../../emergencies/entry-labels.ts';
import {
  ACTION_LABELS,
  DECISION_LABELS,
  NEXT_STEP_LABELS,
  STATUS_LABELS,
  TRANSFER_MEANS_LABELS,
  URGENCY_LABELS,
} from '../../emergencies/labels.ts';
import { LOST_REASONS } from '../../emergencies/lost-placement.ts';
import type { Target } from '../../emergencies/targets.ts';
import type { EscalationState } from '../../escalation/escalation-state.ts';
import type { Target as Paged } from '../../escalation/policy.api.ts';
import { organisationKinds } from '../../identity/organisation.ts';
import { TEMPLATE_TITLES } from '../../paging/message.ts';
import type { AttemptStatus, Channel, PageStatus } from '../../paging/page.ts';
import type { Role } from '../../platform/actor.ts';
import { STAY_ACTION_LABELS, STAY_STATUS_LABELS } from '../../stays/stay.ts';
import { both, type Labels } from './both.ts';

const personIsSafe: Labels<IsSafe> = {
  yes: { ja: '安全', en: 'safe' },
  no: { ja: '安全でない', en: 'not safe' },
  unknown: { ja: '不明', en: 'not known' },
};

const identification: Labels<Identified['kind']> = {
  registered: { ja: '登録あり', en: 'registered' },
  unregistered: { ja: '登録なし', en: 'not registered' },
  checking: { ja: '確認中', en: 'being checked' },
};

const targetStanding: Labels<Target['standing']> = {
  met: { ja: '時間内', en: 'met' },
  'met-late': { ja: '遅れて完了', en: 'met late' },
  open: { ja: '期限前', en: 'open' },
  overdue: { ja: '期限超過', en: 'overdue' },
};

const role: Labels<Role> = {
  coordinator: { ja: 'コーディネーター', en: 'coordinator' },
  base_manager: { ja: '拠点管理者', en: 'base manager' },
  ward_staff: { ja: '区職員', en: 'ward staff' },
  consultation_staff: { ja: '相談支援事業所の職員', en: 'consultation office staff' },
  facility_staff: { ja: '受入施設の職員', en: 'facility staff' },
  council_viewer: { ja: '協議会（閲覧のみ）', en: 'council (reading only)' },
  admin: { ja: 'システム管理者', en: 'administrator' },
  auditor: { ja: '監査担当', en: 'auditor' },
};

/** Who is called: the two on duty, and at last the managers. */
const onCall: Labels<Paged> = {
  primary: { ja: '当番1', en: 'on call 1' },
  secondary: { ja: '当番2', en: 'on call 2' },
  manager: { ja: '管理者', en: 'manager' },
};

const escalationStatus: Labels<EscalationState['status']> = {
  paging: { ja: '呼び出し中', en: 'paging' },
  taken: { ja: '担当者決定', en: 'taken' },
  settled: { ja: '呼び出し終了', en: 'paging ended' },
};

const channel: Labels<Channel> = {
  console: { ja: 'この画面', en: 'this console' },
  email: { ja: 'メール', en: 'e-mail' },
  webhook: { ja: 'チャット（Webhook）', en: 'chat (webhook)' },
};

const pageStatus: Labels<PageStatus> = {
  open: { ja: '応答待ち', en: 'waiting for an answer' },
  answered: { ja: '応答済み', en: 'answered' },
  failed: { ja: '不達', en: 'failed' },
  withdrawn: { ja: '取下げ', en: 'withdrawn' },
};

const attemptStatus: Labels<AttemptStatus> = {
  queued: { ja: '送信待ち', en: 'queued' },
  sending: { ja: '送信中', en: 'sending' },
  sent: { ja: '送信済み', en: 'sent' },
  delivered: { ja: '確認済み', en: 'seen' },
  answered: { ja: '応答済み', en: 'answered' },
  failed: { ja: '不達', en: 'failed' },
  withdrawn: { ja: '取下げ', en: 'withdrawn' },
};

/** An emergency, its stay, who is called about it, and the people and organisations of the house. */
export const houseCodes = {
  emergencyStatus: STATUS_LABELS,
  emergencyAction: ACTION_LABELS,
  urgency: URGENCY_LABELS,
  decision: DECISION_LABELS,
  nextStep: NEXT_STEP_LABELS,
  transferMeans: TRANSFER_MEANS_LABELS,
  lostReason: LOST_REASONS,
  personIsSafe,
  identification,
  targetStanding,
  stayStatus: STAY_STATUS_LABELS,
  stayAction: STAY_ACTION_LABELS,
  role,
  organisationKind: both(organisationKinds, {
    BASE: 'community living support base',
    WARD_OFFICE: 'ward disability and aged section',
    HEALTH_BRANCH: 'branch office, health and welfare section',
    CONSULTATION_OFFICE: 'consultation office',
    FACILITY: 'receiving facility',
    CORE_CENTRE: 'core consultation centre',
    COUNCIL: 'council for independence support',
  }),
  onCall,
  escalationStatus,
  alarm: ALARM_LABELS,
  pageTemplate: TEMPLATE_TITLES,
  channel,
  pageStatus,
  attemptStatus,
} as const;

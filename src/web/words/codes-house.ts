import type { IsSafe } from '../../emergencies/emergencies.api.ts';
import type { Identified } from '../../emergencies/emergency.ts';
import {
  ACTION_LABELS,
  DECISION_LABELS,
  NEXT_STEP_LABELS,
  TRANSFER_MEANS_LABELS,
  URGENCY_LABELS,
} from '../../emergencies/labels.ts';
import { LOST_REASONS } from '../../emergencies/lost-placement.ts';
import type { Target as Paged } from '../../escalation/policy.api.ts';
import type { Channel } from '../../paging/page.ts';
import type { Role } from '../../platform/actor.ts';
import type { Labels } from './both.ts';

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

const channel: Labels<Channel> = {
  console: { ja: 'この画面', en: 'this console' },
  email: { ja: 'メール', en: 'e-mail' },
  webhook: { ja: 'チャット', en: 'chat' },
  push: { ja: '端末の通知', en: 'notice' },
  sms: { ja: 'SMS', en: 'SMS' },
  voice: { ja: '電話', en: 'call' },
  sink: { ja: '点検用', en: 'self-test' },
};

/** An emergency, who is called about it, and the people of the house. */
export const houseCodes = {
  emergencyAction: ACTION_LABELS,
  urgency: URGENCY_LABELS,
  decision: DECISION_LABELS,
  nextStep: NEXT_STEP_LABELS,
  transferMeans: TRANSFER_MEANS_LABELS,
  lostReason: LOST_REASONS,
  personIsSafe,
  identification,
  role,
  onCall,
  channel,
} as const;

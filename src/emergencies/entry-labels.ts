import type { EmergencyAction } from './emergency.ts';
import {
  ACTION_LABELS,
  DECISION_LABELS,
  type Label,
  NEXT_STEP_LABELS,
  STATUS_LABELS,
  TRANSFER_MEANS_LABELS,
  URGENCY_LABELS,
} from './labels.ts';
import { LOST_REASONS } from './lost-placement.ts';

/** Headings of the record's lines: steps, what emergencies adds itself, escalation and placement. */
const OTHER_LABELS: Readonly<Record<string, Label>> = {
  received: { ja: '受付', en: 'call received' },
  facts: { ja: '聞き取り内容の更新', en: 'facts updated' },
  note: { ja: '経過', en: 'note' },
  'call-back': { ja: '折り返し', en: 'called back' },
  informed: { ja: '関係者への連絡', en: 'parties informed' },
  'safety-check': { ja: '安全確認', en: 'safety check' },
  rescue: { ja: '119・110', en: '119 / 110' },
  correction: { ja: '追記（訂正）', en: 'correction' },
  'matching-ran': { ja: '受入れ先の照合', en: 'matching ran' },
  'offer-sent': { ja: '打診', en: 'offer sent' },
  'offer-seen': { ja: '打診の確認', en: 'offer seen' },
  'offer-accepted': { ja: '受諾', en: 'offer accepted' },
  'offer-accepted-late': { ja: '時間切れ後の受諾', en: 'accepted too late' },
  'offer-conditional': { ja: '条件付き回答', en: 'accepted with a condition' },
  'offer-declined': { ja: '受入れ不可', en: 'offer declined' },
  'offer-expired': { ja: '打診の時間切れ', en: 'offer expired' },
  'offer-withdrawn': { ja: '打診の取下げ', en: 'offer withdrawn' },
  'disclosure-stopped': {
    ja: '情報提供の停止（同意の撤回など）',
    en: 'disclosure stopped (consent withdrawn, for one)',
  },
  'escalation-started': { ja: '呼び出し開始', en: 'paging started' },
  'escalation-paged': { ja: '呼び出し', en: 'paged' },
  'escalation-page-failed': { ja: '呼び出し不達', en: 'page failed' },
  'escalation-level-skipped': { ja: '次の段階へ', en: 'level skipped' },
  'escalation-alarm': { ja: '警報', en: 'alarm' },
  'escalation-taken': { ja: '担当者決定', en: 'taken' },
  'escalation-late-take': { ja: '担当の申し出（決定後）', en: 'taken too late' },
  'escalation-lease-lapsed': { ja: '記録が途絶えたため再呼び出し', en: 'no progress: paged again' },
  'escalation-settled': { ja: '呼び出し終了', en: 'paging ended' },
  'escalation-resumed': { ja: '呼び出し再開', en: 'paging resumed' },
  'stay-note': { ja: '受入れ中の記録', en: 'note of the stay' },
  'stay-warning': { ja: '終了予定の通知', en: 'planned end is near' },
};

/** What a line of the record is called; an unknown kind is shown as it is. */
export function entryLabel(kind: string): Label {
  return ACTION_LABELS[kind as EmergencyAction] ?? OTHER_LABELS[kind] ?? { ja: kind, en: kind };
}

const ALARM_LABELS: Readonly<Record<string, Label>> = {
  'nobody-on-call': { ja: '当番がいません', en: 'nobody on call' },
  'nobody-reachable': { ja: '誰にも届きません', en: 'nobody can be reached' },
};

/** Coded values as people read them. */
const VALUE_LABELS: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  urgency: URGENCY_LABELS,
  decision: DECISION_LABELS,
  destination: NEXT_STEP_LABELS,
  kind: NEXT_STEP_LABELS,
  means: TRANSFER_MEANS_LABELS,
  reason: { ...LOST_REASONS, ...STATUS_LABELS },
  code: ALARM_LABELS,
};

/** Members of an entry in the order in which its line tells them, with their Japanese names. */
const MEMBERS: Readonly<Record<string, string>> = {
  text: '',
  situation: '',
  urgency: '',
  decision: '',
  kind: '',
  level: '段階',
  code: '',
  facilityId: '施設',
  roomName: '居室',
  reason: '理由',
  note: '備考',
  detail: '内容',
  comment: '内容',
  condition: '条件',
  decidedBy: '判断者',
  approver: '承認者',
  means: '方法',
  escort: '付添い',
  belongings: '持ち物',
  medicines: '服薬',
  plannedEnd: '終了予定',
  newEnd: '新しい終了予定',
  destination: '退所先',
  agency: '引継先',
  improvements: '改善点',
  outcome: '結果',
};

/**
 * The line of an entry in Japanese. `names` turns ids of facilities and users into names; ids
 * without a name, and members that no reader needs, are left out.
 */
export function sentenceOf(
  data: Readonly<Record<string, unknown>>,
  names: ReadonlyMap<string, string>,
  timeOf: (iso: string) => string,
): string {
  return Object.entries(MEMBERS)
    .flatMap(([member, title]) => {
      const value = typeof data[member] === 'number' ? String(data[member]) : data[member];
      if (typeof value !== 'string' || value === '') return [];
      const shown = shownValue(member, value, names, timeOf);
      return shown === null ? [] : [title === '' ? shown : `${title}：${shown}`];
    })
    .join('　');
}

function shownValue(
  member: string,
  value: string,
  names: ReadonlyMap<string, string>,
  timeOf: (iso: string) => string,
): string | null {
  if (member.endsWith('Id')) return names.get(value) ?? null;
  if (member.endsWith('End')) return timeOf(value);
  return VALUE_LABELS[member]?.[value]?.ja ?? value;
}

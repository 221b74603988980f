import type { AlarmCode } from '../paging/page.ts';
import type { EmergencyAction } from './emergency.ts';
import { CALL_OUTCOME_LABELS, RUNG_LABELS } from './fallback-labels.ts';
import {
  ACTION_LABELS,
  DECISION_LABELS,
  type Label,
  NEXT_STEP_LABELS,
  NOTE_KINDS,
  STATUS_LABELS,
  TRANSFER_MEANS_LABELS,
  URGENCY_LABELS,
} from './labels.ts';
import { LOST_REASONS } from './lost-placement.ts';
import { defaultTargets } from './targets.ts';

/** Headings of the record's lines: steps, what emergencies adds itself, escalation and placement. */
const OTHER_LABELS: Readonly<Record<string, Label>> = {
  received: { ja: '受付', en: 'call received' },
  'called-again': { ja: '再度の入電', en: 'called again' },
  'target-missed': { ja: '時間目標の超過', en: 'time target missed' },
  facts: { ja: '聞き取り内容の更新', en: 'facts updated' },
  note: { ja: '経過', en: 'note' },
  'call-back': { ja: '折り返し', en: 'called back' },
  informed: { ja: '関係者への連絡', en: 'parties informed' },
  'safety-check': { ja: '安全確認', en: 'safety check' },
  rescue: { ja: '119・110', en: '119 / 110' },
  correction: { ja: '追記（訂正）', en: 'correction' },
  'matching-ran': { ja: '受入れ先の照合', en: 'matching ran' },
  yielded: { ja: '他の事案を先に', en: 'another emergency goes first' },
  'offer-sent': { ja: '打診', en: 'offer sent' },
  'offer-seen': { ja: '打診の確認', en: 'offer seen' },
  'offer-unreached': {
    ja: '施設に呼び出しが届かず（電話が必要）',
    en: 'facility not reached: call it',
  },
  'manual-placement': { ja: '電話で決まった受入れ', en: 'placed by telephone' },
  'fallback-call': { ja: '満床のときの連絡', en: 'call with all rooms full' },
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
  'room-closed': { ja: '居室の休止', en: 'room closed' },
  'escalation-started': { ja: '呼び出し開始', en: 'paging started' },
  'escalation-paged': { ja: '呼び出し', en: 'paged' },
  'escalation-page-failed': { ja: '呼び出し不達', en: 'page failed' },
  'escalation-level-skipped': { ja: '次の段階へ', en: 'level skipped' },
  'escalation-alarm': { ja: '警報', en: 'alarm' },
  'escalation-taken': { ja: '担当者決定', en: 'taken' },
  'escalation-late-take': { ja: '担当の申し出（決定後）', en: 'taken too late' },
  'escalation-lease-lapsed': { ja: '記録が途絶えたため再呼び出し', en: 'no progress: paged again' },
  'escalation-hand-over-asked': { ja: '引継ぎの依頼', en: 'hand-over requested' },
  'escalation-hand-over-withdrawn': { ja: '引継ぎの依頼の取下げ', en: 'hand-over withdrawn' },
  'escalation-hand-over-declined': { ja: '引継ぎの辞退', en: 'hand-over declined' },
  'escalation-declined': { ja: '対応できないとの返事', en: 'cannot come' },
  'escalation-released': { ja: '担当の返上', en: 'given back by its owner' },
  'escalation-second-answered': { ja: '2人目の応答', en: 'a second person is there' },
  'escalation-called-again': { ja: '再度の入電による呼び出し', en: 'called about again' },
  'escalation-settled': { ja: '呼び出し終了', en: 'paging ended' },
  'escalation-resumed': { ja: '呼び出し再開', en: 'paging resumed' },
  'stay-note': { ja: '受入れ中の記録', en: 'note of the stay' },
  'stay-warning': { ja: '終了予定の通知', en: 'planned end is near' },
  'stay-incident': { ja: '事故・ヒヤリハット', en: 'incident or near miss' },
  'arrival-changed': { ja: '到着予定の変更', en: 'expected arrival changed' },
  'arrival-overdue': { ja: '到着予定の超過', en: 'arrival overdue' },
  'hand-over-base': { ja: '引き継ぎの確認（拠点）', en: 'hand-over confirmed by the base' },
  'hand-over-facility': { ja: '引き継ぎの確認（施設）', en: 'hand-over confirmed by the facility' },
  'counted-out': { ja: '預かり品の返却', en: 'belongings counted out' },
  'count-differs': { ja: '預かり品の返却（数の違いあり）', en: 'counted out with a difference' },
  'extension-asked': { ja: '延長の承認の依頼', en: 'extension asked for' },
  'extension-refused': { ja: '延長の不承認・取下げ', en: 'extension refused or taken back' },
  'meeting-planned': { ja: '次の支援の会議の予定', en: 'next-support meeting planned' },
  'meeting-changed': { ja: '次の支援の会議の変更', en: 'next-support meeting changed' },
  'meeting-held': { ja: '次の支援の会議の開催', en: 'next-support meeting held' },
  'meeting-cancelled': { ja: '次の支援の会議の中止', en: 'next-support meeting called off' },
  'meeting-missing': { ja: '次の支援の会議が未定', en: 'no next-support meeting planned' },
  'task-added': { ja: '課題の登録', en: 'task added' },
  'task-done': { ja: '課題の完了', en: 'task done' },
  'task-due-changed': { ja: '課題の期限の変更', en: 'task due on another day' },
  'task-cancelled': { ja: '課題の取りやめ', en: 'task given up' },
};

/** What a line of the record is called; an unknown kind is shown as it is. */
export function entryLabel(kind: string): Label {
  return ACTION_LABELS[kind as EmergencyAction] ?? OTHER_LABELS[kind] ?? { ja: kind, en: kind };
}

/** Alarms about an emergency. */
const ALARM_LABELS: Readonly<Partial<Record<AlarmCode, Label>>> = {
  'nobody-on-call': { ja: '当番がいません', en: 'nobody on call' },
  'nobody-reachable': { ja: '誰にも届きません', en: 'nobody can be reached' },
  'unsettled-too-long': { ja: '長く片付いていません', en: 'unsettled for too long' },
  'second-unanswered': { ja: '2人目の応答がありません', en: 'no answer of a second person' },
};

/** Whom an escalation paged did nothing himself: he is what the line tells, not who wrote it. */
export const tellsOfSomebody = (kind: string) =>
  ['escalation-paged', 'escalation-page-failed', 'escalation-lease-lapsed'].includes(kind);

/** Members of an entry that hold the id of a user or a facility. */
export const isIdMember = (member: string) => member.endsWith('Id') || member === 'handedOverBy';

/** Coded values as people read them. */
const VALUE_LABELS: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  urgency: URGENCY_LABELS,
  decision: DECISION_LABELS,
  destination: NEXT_STEP_LABELS,
  kind: NEXT_STEP_LABELS,
  means: TRANSFER_MEANS_LABELS,
  noteKind: NOTE_KINDS,
  reason: { ...LOST_REASONS, ...STATUS_LABELS },
  code: ALARM_LABELS,
  rung: RUNG_LABELS,
  outcome: CALL_OUTCOME_LABELS,
  target: Object.fromEntries(
    Object.entries(defaultTargets).map(([name, { label }]) => [name, label]),
  ),
};

/** Members of an entry in the order in which its line tells them, with their names. */
const MEMBERS: Readonly<Record<string, Label | null>> = {
  noteKind: null,
  issue: { ja: '課題', en: 'issue' },
  text: null,
  situation: null,
  urgency: null,
  decision: null,
  kind: null,
  target: null,
  rung: null,
  contactName: { ja: '連絡先', en: 'called' },
  level: { ja: '段階', en: 'level' },
  code: null,
  facilityId: { ja: '施設', en: 'facility' },
  roomName: { ja: '居室', en: 'room' },
  yieldedTo: { ja: '先の事案', en: 'goes first' },
  toUserId: { ja: '引継ぎ先', en: 'to' },
  handedOverBy: { ja: '前の担当', en: 'owner before' },
  reason: { ja: '理由', en: 'reason' },
  agreedWith: { ja: '電話の相手', en: 'agreed with' },
  note: { ja: '備考', en: 'note' },
  detail: { ja: '内容', en: 'detail' },
  comment: { ja: '内容', en: 'detail' },
  condition: { ja: '条件', en: 'condition' },
  decidedBy: { ja: '判断者', en: 'decided by' },
  approver: { ja: '承認者', en: 'approved by' },
  means: { ja: '方法', en: 'means' },
  escort: { ja: '付添い', en: 'escort' },
  expectedAt: { ja: '到着予定', en: 'expected at' },
  belongings: { ja: '持ち物', en: 'belongings' },
  medicines: { ja: '服薬', en: 'medicines' },
  plannedEnd: { ja: '終了予定', en: 'planned end' },
  newEnd: { ja: '新しい終了予定', en: 'new end' },
  plannedAt: { ja: '日時', en: 'time' },
  heldAt: { ja: '開催', en: 'held at' },
  place: { ja: '場所', en: 'place' },
  participants: { ja: '参加', en: 'participants' },
  open: { ja: '未確認の項目', en: 'lines left open' },
  assignee: { ja: '担当', en: 'assigned to' },
  dueOn: { ja: '期限', en: 'due on' },
  destination: { ja: '退所先', en: 'destination' },
  agency: { ja: '引継先', en: 'agency' },
  improvements: { ja: '改善点', en: 'improvements' },
  outcome: { ja: '結果', en: 'outcome' },
};
const MARKS = { ja: { of: '：', between: '　' }, en: { of: ': ', between: ' · ' } } as const;

/**
 * The line of an entry. `names` turns ids of facilities and users into names; ids without a name,
 * and members that no reader needs, are left out.
 */
export function sentenceOf(
  data: Readonly<Record<string, unknown>>,
  names: ReadonlyMap<string, string>,
  timeOf: (iso: string) => string,
  language: keyof Label = 'ja',
): string {
  const { of, between } = MARKS[language];
  return Object.entries(MEMBERS)
    .flatMap(([member, title]) => {
      const value = typeof data[member] === 'number' ? String(data[member]) : data[member];
      if (typeof value !== 'string' || value === '') return [];
      const shown = shownValue(member, value, { names, timeOf, language });
      return shown === null ? [] : [title ? `${title[language]}${of}${shown}` : shown];
    })
    .join(between);
}

function shownValue(
  member: string,
  value: string,
  reader: {
    names: ReadonlyMap<string, string>;
    timeOf: (iso: string) => string;
    language: keyof Label;
  },
): string | null {
  if (isIdMember(member)) return reader.names.get(value) ?? null;
  if (/(?:End|At)$/.test(member)) return reader.timeOf(value);
  return VALUE_LABELS[member]?.[value]?.[reader.language] ?? value;
}

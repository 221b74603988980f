import { formatJapaneseDate } from '../platform/text/japanese-date.ts';
import { formatPhone } from '../platform/text/phone.ts';
import { tokyoDayOf, tokyoTimeOf } from '../platform/text/tokyo-day.ts';
import type { PersonSheet } from '../priority-cases/person-sheet.ts';
import type { Caller, IsSafe, RecordView } from './emergencies.api.ts';
import { beforeOf, courseOf, type EmergencyState, type RescueCall } from './emergency.ts';
import { entryLabel, sentenceOf, tellsOfSomebody } from './entry-labels.ts';
import {
  DECISION_LABELS,
  NEXT_STEP_LABELS,
  STATUS_LABELS,
  TRANSFER_MEANS_LABELS,
  URGENCY_LABELS,
} from './labels.ts';
import { personRows } from './record-person.ts';

/** One thing that happened, from the record's entries or the escalation. */
export interface TimelineItem {
  id: string;
  at: Date;
  kind: string;
  byUser: string | null;
  data: Readonly<Record<string, unknown>>;
}

export interface RecordInput {
  number: string;
  state: EmergencyState;
  caller: Caller;
  personLocation: string | null;
  personIsSafe: IsSafe;
  situation: string;
  isAbuseSuspected: boolean;
  calledAt: Date;
  receivedAt: Date;
  receivedBy: string;
  closedAt: Date | null;
}

type Names = ReadonlyMap<string, string>;
type Row = { label: string; value: string };

const UNKNOWN = '不明';
const HIDDEN_PERSON = { label: '登録情報', value: '表示できません（同意がありません）' };
const SAFE: Readonly<Record<IsSafe, string>> = { yes: '安全', no: '危険', unknown: UNKNOWN };
const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'];

/** An instant in Japan as the record writes it: 令和8年11月22日（日）02:05. */
function japaneseInstant(at: Date): string {
  const day = tokyoDayOf(at);
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  return `${formatJapaneseDate(day)}（${weekday}）${tokyoTimeOf(at)}`;
}

const instantOf = (iso: string) => japaneseInstant(new Date(iso));

/**
 * Own entries and the escalation's history as one line of time. Ids are ordered by the moment at
 * which they were written, and so order what one instant holds.
 */
export function timelineOf(
  entries: readonly TimelineItem[],
  escalation: readonly TimelineItem[],
): TimelineItem[] {
  return [...entries, ...escalation].sort(
    (a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1),
  );
}

/**
 * The 緊急対応記録票: what is known now, by heading, and everything that happened, in order. `sheet`
 * null: the reader may not see the person's registered data (any more).
 */
export function buildRecord(
  input: RecordInput,
  sheet: PersonSheet | null,
  timeline: readonly TimelineItem[],
  names: Names,
): RecordView {
  return {
    title: '緊急対応記録票',
    number: input.number,
    sections: [
      { heading: '受付', rows: intakeRows(input, names) },
      { heading: '本人', rows: sheet === null ? [HIDDEN_PERSON] : personRows(sheet) },
      { heading: '判断', rows: judgementRows(input.state, names) },
      { heading: '受入れ', rows: stayRows(input.state, names) },
      { heading: '終結', rows: endRows(input, names) },
    ].filter(({ rows }) => rows.length > 0),
    timeline: timeline.map((item) => lineOf(item, names)),
  };
}

function lineOf({ at, kind, byUser, data }: TimelineItem, names: Names) {
  const who = byUser === null ? null : (names.get(byUser) ?? '（利用者）');
  const isToldOf = tellsOfSomebody(kind);
  const said = sentenceOf(data, names, instantOf);
  return {
    at: `${japaneseInstant(at)}:${String(at.getUTCSeconds()).padStart(2, '0')}`,
    label: entryLabel(kind).ja,
    by: isToldOf ? '（自動）' : (who ?? '（自動）'),
    text: [isToldOf ? who : null, said].filter(Boolean).join('　'),
  };
}

function intakeRows(input: RecordInput, names: Names): Row[] {
  const { caller } = input;
  return [
    { label: '番号', value: input.number },
    { label: '現在の段階', value: STATUS_LABELS[input.state.status].ja },
    { label: '入電時刻', value: japaneseInstant(input.calledAt) },
    { label: '受付時刻', value: japaneseInstant(input.receivedAt) },
    { label: '受付者', value: names.get(input.receivedBy) ?? UNKNOWN },
    {
      label: '通報者',
      value: [caller.name, caller.relation].filter(Boolean).join('・') || UNKNOWN,
    },
    { label: '電話', value: phoneOf(caller.phone) },
    {
      label: '折り返し先',
      value: caller.callBackPhone
        ? phoneOf(caller.callBackPhone)
        : (caller.noCallBackReason ?? phoneOf(caller.phone)),
    },
    { label: '本人の居場所', value: input.personLocation ?? UNKNOWN },
    { label: '本人の安全', value: SAFE[input.personIsSafe] },
    { label: '状況', value: input.situation },
    {
      label: '虐待の疑い',
      value: input.isAbuseSuspected ? 'あり（居場所を加害者に知らせない）' : 'なし',
    },
  ];
}

function judgementRows(state: EmergencyState, names: Names): Row[] {
  const { triage, identification, decision } = beforeOf(state);
  const rows: Row[] = [];
  if (triage) {
    rows.push({
      label: '緊急度',
      value: `${URGENCY_LABELS[triage.urgency].ja}（${instantOf(triage.at)}）`,
    });
    if (triage.rescue) rows.push({ label: '119・110', value: rescueText(triage.rescue) });
  }
  if (identification) rows.push({ label: '登録照会', value: IDENTIFIED[identification.kind] });
  if (decision) {
    const who = decision.decidedBy ?? names.get(decision.by ?? '') ?? UNKNOWN;
    rows.push({
      label: '要否判断',
      value: `${DECISION_LABELS[decision.decision].ja}（${instantOf(decision.at)}）`,
    });
    rows.push({ label: '判断の理由', value: decision.reason }, { label: '判断者', value: who });
  }
  return rows;
}

const IDENTIFIED = { registered: '事前登録あり', unregistered: '事前登録なし', checking: '照会中' };

function rescueText(rescue: RescueCall): string {
  return rescue.isCalled ? `${rescue.numbers.join('・')} 通報済` : `通報せず：${rescue.reason}`;
}

function stayRows(state: EmergencyState, names: Names): Row[] {
  const { placement, transfer, admission, extensions, discharge } = courseOf(state);
  if (!placement) return [];
  const rows: Row[] = [
    { label: '受入施設', value: names.get(placement.facilityId) ?? UNKNOWN },
    { label: '受入れ決定', value: instantOf(placement.at) },
    { label: '終了予定', value: instantOf(placement.plannedEnd) },
  ];
  if (transfer) {
    const { means, escort, at } = transfer;
    rows.push({
      label: '移送',
      value: `${TRANSFER_MEANS_LABELS[means].ja}・付添い ${escort}（${instantOf(at)}）`,
    });
  }
  if (admission) {
    const { belongings, medicines, at } = admission;
    rows.push({
      label: '受入れ',
      value: `${instantOf(at)}　持ち物：${belongings}　服薬：${medicines}`,
    });
  }
  for (const { newEnd, approver, reason } of extensions)
    rows.push({
      label: '延長',
      value: `${instantOf(newEnd)}まで　承認：${approver || UNKNOWN}　${reason}`,
    });
  if (discharge) {
    const { destination, at } = discharge;
    rows.push({ label: '退所', value: `${NEXT_STEP_LABELS[destination].ja}（${instantOf(at)}）` });
  }
  return rows;
}

function endRows({ state, closedAt }: RecordInput, names: Names): Row[] {
  const rows: Row[] = [];
  if (state.status === 'NO_ACTION')
    rows.push({ label: '対応不要の理由', value: state.noAction.reason });
  if (state.status === 'TRANSFERRED')
    rows.push({ label: '引継先', value: `${state.handover.agency}　${state.handover.reason}` });
  const { review } = courseOf(state);
  if (review) rows.push({ label: '振り返り', value: review.improvements });
  if (state.status === 'CLOSED') {
    rows.push({ label: '結果', value: state.close.outcome });
    rows.push({ label: '終結者', value: names.get(state.close.by ?? '') ?? UNKNOWN });
  }
  if (closedAt) rows.push({ label: '終結日時', value: japaneseInstant(closedAt) });
  return rows;
}

function phoneOf(e164: string | null): string {
  return e164 === null ? UNKNOWN : formatPhone(e164);
}

import { DISABILITY_TYPES, MEDICAL_CARE, SEX } from '../platform/text/care-labels.ts';
import { escapeHtml } from '../platform/text/html.ts';
import { formatJapaneseDate } from '../platform/text/japanese-date.ts';
import {
  ANTICIPATED_EVENTS,
  HOUSEHOLD_TYPE,
  SUPPORT_LEVEL,
  WARDS,
} from '../priority-cases/labels.ts';
import type { PrintMark } from '../priority-cases/prints/case-print.ts';
import { printedAt, printedBy } from '../priority-cases/prints/print-mark.ts';
import type { AgendaPerson, AgendaSight } from './agenda-disclosure.ts';
import type { ItemPurpose, Sight } from './council.ts';
import { AGE_BAND, BEHAVIOUR_BAND, ITEM_PURPOSE, SIGHT, WITHHELD } from './labels.ts';
import { paperStyle } from './paper-style.ts';

/** The head of every paper of a meeting. */
export interface PaperOf {
  name: string;
  wardCode: string;
  heldOn: string;
  startsAt: string | null;
  place: string | null;
  version: number;
}

const UNKNOWN = '未確認';
const NONE = 'なし';
/** How much of a case stands on the paper. */
const SHOWN = {
  hidden: '',
  number: '内容は非開示',
  anonymous: '匿名',
  named: '氏名も開示',
} as const;

/** The agenda for one organisation at the table, as far as it may see the cases: no script, nothing loaded. */
export function agendaPage(
  meeting: PaperOf,
  seat: { name: string; sees: Sight },
  items: readonly { place: number; purpose: ItemPurpose; sight: AgendaSight }[],
  mark: PrintMark,
): string {
  const shown = items.filter(({ sight }) => sight.sees !== 'hidden');
  const hidden = items.length - shown.length;
  const rest =
    hidden === 0
      ? ''
      : `<p class="note">このほかに、この機関には示さない議題が${hidden}件あります。</p>`;
  const list =
    shown.length === 0
      ? '<p class="note">示す議題はありません。</p>'
      : shown.map(itemHtml).join('\n');
  const facts: [string, string][] = [
    ['配布先', seat.name],
    ['開示の範囲', SIGHT[seat.sees]],
  ];
  return paper(
    `議題一覧　${meeting.name}`,
    meeting,
    facts,
    `${list}\n${rest}`,
    mark,
    '決定までの協議のためだけに使い、会議が終わったら区へ返すか裁断してください。議題ごとの同意の範囲で示しています。',
  );
}

/** A4 with title, 取扱注意, and who printed it when and what for on each page. `body` is html. */
export function paper(
  title: string,
  meeting: PaperOf,
  facts: readonly [string, string][],
  body: string,
  mark: PrintMark,
  foot: string,
): string {
  const ward = (WARDS as Readonly<Record<string, string>>)[meeting.wardCode] ?? meeting.wardCode;
  const when = `${formatJapaneseDate(meeting.heldOn)}${meeting.startsAt === null ? '' : `　${meeting.startsAt}`}`;
  const head: [string, string][] = [
    ['日時', when],
    ['場所', meeting.place ?? UNKNOWN],
    ['区', ward],
    ...facts,
  ];
  const printed = `印刷：${printedAt(mark.at)}　${printedBy(mark)}　第${meeting.version}版`;
  return `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>
<style>${paperStyle}</style></head>
<body><table class="paper"><thead><tr><td><header><div><h1>${escapeHtml(title)}</h1><p>${escapeHtml(printed)}</p></div><p class="care">取扱注意</p></header></td></tr></thead>
<tbody><tr><td><dl class="facts">${rows(head)}</dl>
${body}
<footer>${escapeHtml(foot)}</footer></td></tr></tbody></table></body></html>
`;
}

export function rows(facts: readonly [string, string][]): string {
  return facts
    .map(([name, text]) => {
      const open = text === UNKNOWN ? ' class="open"' : '';
      return `<dt>${escapeHtml(name)}</dt><dd${open}>${escapeHtml(text)}</dd>`;
    })
    .join('');
}

function itemHtml({
  place,
  purpose,
  sight,
}: {
  place: number;
  purpose: ItemPurpose;
  sight: AgendaSight;
}): string {
  const heading = `<h2>議題${place}　${ITEM_PURPOSE[purpose]}<span>${SHOWN[sight.sees]}</span></h2>`;
  return `<section>${heading}${sightHtml(sight)}</section>`;
}

function sightHtml(sight: AgendaSight): string {
  if (sight.sees === 'hidden') return '';
  if (sight.sees === 'number') {
    const number = sight.registrationNo === null ? '' : numberHtml(sight.registrationNo);
    return `${number}<p class="note">${escapeHtml(WITHHELD[sight.withheld])}</p>`;
  }
  const who =
    sight.sees === 'named'
      ? `<p class="kana">${escapeHtml(sight.nameKana)}</p><p class="name">${escapeHtml(sight.name)}</p>${numberHtml(sight.registrationNo)}`
      : '';
  return `${who}<dl class="person">${rows(personFacts(sight.person))}</dl>`;
}

const numberHtml = (no: string) => `<p class="note">登録番号　${escapeHtml(no)}</p>`;

/** Coded values in words; what nobody has asked is said to be so. */
function personFacts(person: AgendaPerson): [string, string][] {
  return [
    ['年代', person.ageBand === null ? UNKNOWN : AGE_BAND[person.ageBand]],
    ['性別', SEX[person.sex]],
    ['障害種別', listed(person.disabilityTypes, DISABILITY_TYPES)],
    ['障害支援区分', person.supportLevel === null ? UNKNOWN : SUPPORT_LEVEL[person.supportLevel]],
    [
      '行動関連項目',
      person.behaviourBand === null ? UNKNOWN : BEHAVIOUR_BAND[person.behaviourBand],
    ],
    ['医療的ケア', listed(person.medicalCare, MEDICAL_CARE)],
    ['世帯', person.householdType === null ? UNKNOWN : HOUSEHOLD_TYPE[person.householdType]],
    ['想定事態', listed(person.anticipatedEvents, ANTICIPATED_EVENTS)],
    ['重点対象の基準', person.criteria === null ? UNKNOWN : person.criteria.join('、') || NONE],
  ];
}

function listed<C extends string>(
  codes: readonly C[] | null,
  labels: Readonly<Record<C, string>>,
): string {
  if (codes === null) return UNKNOWN;
  return codes.map((code) => labels[code]).join('、') || NONE;
}

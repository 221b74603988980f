import { escapeHtml } from '../platform/text/html.ts';
import type { PrintMark } from '../priority-cases/prints/case-print.ts';
import { type PaperOf, paper, rows } from './agenda-page.ts';
import type { ItemPurpose, ItemStatus } from './council.ts';
import { ITEM_PURPOSE, ITEM_STATUS } from './labels.ts';

/** One line of the minutes; by its number, without a name. */
export interface MinutesItem {
  place: number | null;
  registrationNo: string;
  purpose: ItemPurpose;
  status: ItemStatus;
  reason: string | null;
  decision: { outcome: string; conditions: string | null; minutes: string | null } | null;
}

const OUTCOME: Readonly<Record<string, string>> = {
  APPROVED: '承認',
  CONDITIONAL: '条件付き承認',
  REJECTED: '不承認',
};

/** The minutes of a meeting for the ward's file: no script, nothing loaded. */
export function minutesPage(
  meeting: PaperOf & { minutes: string | null },
  seats: readonly { name: string }[],
  items: readonly MinutesItem[],
  mark: PrintMark,
): string {
  const decided = items.filter(({ status }) => status === 'DECIDED').length;
  const facts: [string, string][] = [
    ['出席機関', seats.map(({ name }) => name).join('、') || 'なし'],
    ['議題', `${items.length}件（決定${decided}件）`],
    ...(meeting.minutes === null ? [] : [['議事', meeting.minutes] as [string, string]]),
  ];
  const list = items.map((item) => {
    const lines: [string, string][] = [['結果', resultOf(item)]];
    if (item.reason) lines.push(['理由', item.reason]);
    if (item.decision?.conditions) lines.push(['条件', item.decision.conditions]);
    if (item.decision?.minutes) lines.push(['議事', item.decision.minutes]);
    const place = item.place === null ? '' : `議題${item.place}　`;
    const heading = `${place}${ITEM_PURPOSE[item.purpose]}　登録番号 ${item.registrationNo}`;
    return `<section><h2>${escapeHtml(heading)}</h2><dl>${rows(lines)}</dl></section>`;
  });
  const body = list.length === 0 ? '<p class="note">議題はありません。</p>' : list.join('\n');
  return paper(
    `議事録　${meeting.name}`,
    meeting,
    facts,
    body,
    mark,
    '氏名は載せていません。区の記録として保管してください。',
  );
}

function resultOf({ status, decision }: MinutesItem): string {
  if (decision === null) return ITEM_STATUS[status];
  return OUTCOME[decision.outcome] ?? decision.outcome;
}

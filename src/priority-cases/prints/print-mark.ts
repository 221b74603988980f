import { formatJapaneseDate } from '../../platform/text/japanese-date.ts';
import { tokyoDayOf, tokyoTimeOf } from '../../platform/text/tokyo-day.ts';
import { PRINT_REASON, type PrintMark } from './case-print.ts';

/** When a paper was printed, as it stands on it: 令和8年11月22日 02:00. */
export function printedAt(at: Date): string {
  return `${formatJapaneseDate(tokyoDayOf(at))} ${tokyoTimeOf(at)}`;
}

/** Who printed it and what for, in one line. */
export function printedBy({ by, reason }: Pick<PrintMark, 'by' | 'reason'>): string {
  return `印刷者：${by}　用途：${PRINT_REASON[reason]}`;
}

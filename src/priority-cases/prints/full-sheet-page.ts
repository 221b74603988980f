import { escapeHtml } from '../../platform/text/html.ts';
import type { CaseRecord } from '../case-record.ts';
import type { PrintMark } from './case-print.ts';
import type { SheetPart, SheetSection, SheetTable } from './full-sheet-row.ts';
import { printPage } from './print-page.ts';
import { NONE, UNKNOWN } from './sheet-block.ts';

/** 登録票 on as many pages of A4 as it takes: nothing is cut. */
export function fullSheetPage(
  record: Pick<CaseRecord, 'registrationNo' | 'version' | 'name'>,
  sections: readonly SheetSection[],
  mark: PrintMark,
): string {
  const { registrationNo, version } = record;
  return printPage({
    title: '登録票',
    aboutHtml: `<p class="number">登録番号 <b>${escapeHtml(registrationNo)}</b>　第${version}版</p>`,
    mark,
    style: STYLE,
    bodyHtml: sections.map(sectionHtml).join('\n'),
  });
}

function sectionHtml({ heading, parts }: SheetSection): string {
  const [first = '', ...others] = parts.map(partHtml);
  return `<section><div class="first"><h2>${escapeHtml(heading)}</h2>${first}</div>${others.join('')}</section>`;
}

function partHtml(part: SheetPart): string {
  const label = escapeHtml(part.label);
  if (!('head' in part)) return `<dl><dt>${label}</dt>${valueHtml(part.value)}</dl>`;
  const { rows } = part;
  if (rows === null || rows.length === 0)
    return `<dl><dt>${label}</dt>${valueHtml(rows === null ? null : NONE)}</dl>`;
  return `<p class="of">${label}</p>${tableHtml(part, rows)}`;
}

function valueHtml(value: string | null): string {
  return value === null ? `<dd class="open">${UNKNOWN}</dd>` : `<dd>${escapeHtml(value)}</dd>`;
}

function tableHtml({ head }: SheetTable, rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[], tag: 'th' | 'td') =>
    row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('');
  return `<table class="list"><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${cells(row, 'td')}</tr>`)
    .join('')}</tbody></table>`;
}

const STYLE = `
.first:has(dl){break-inside:avoid}
.number{font-size:10pt}
dl{display:grid;grid-template-columns:112pt 1fr;column-gap:8pt;border-bottom:.5pt solid #c8c8cc;padding:2pt 6pt}
dt,.of,.list th{color:#5c5c60;font-size:8pt}
dd{white-space:pre-wrap;overflow-wrap:anywhere;min-width:0}
.of{padding:2pt 6pt 0;break-after:avoid}
.list{margin:0 0 2pt 6pt;width:calc(100% - 6pt)}
.list th,.list td{border:.5pt solid #8a8a90;padding:1pt 4pt}
.list thead{display:table-row-group}
`;

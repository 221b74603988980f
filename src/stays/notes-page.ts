import { NOTE_KINDS } from '../emergencies/labels.ts';
import { escapeHtml } from '../platform/text/html.ts';
import { formatJapaneseDate } from '../platform/text/japanese-date.ts';
import { tokyoDayOf, tokyoTimeOf } from '../platform/text/tokyo-day.ts';
import type { StayView } from './stays.api.ts';

type Shown = Pick<StayView, 'number' | 'facilityName' | 'roomName' | 'notes' | 'names'>;

const dayOf = ({ at }: { at: string }) => tokyoDayOf(new Date(at));

/** The daily notes as a page for A4 paper, day by day from the first: no script, nothing loaded. */
export function notesPage({ number, facilityName, roomName, notes, names }: Shown): string {
  const days = [...new Set(notes.map(dayOf))];
  const parts = days.map((day) => {
    const ofDay = notes.filter((note) => dayOf(note) === day);
    const rows = ofDay.map(({ at, kind, text, byUser }) => {
      const who = byUser === null ? '' : (names[byUser] ?? '');
      const cells = [tokyoTimeOf(new Date(at)), NOTE_KINDS[kind].ja, text, who];
      const mark = kind === 'incident' ? ' class="incident"' : '';
      return `<tr${mark}>${cells.map((it) => `<td>${escapeHtml(it)}</td>`).join('')}</tr>`;
    });
    return `<h2>${escapeHtml(formatJapaneseDate(day))}</h2>
<table><thead><tr><th scope="col">時刻</th><th scope="col">種類</th><th scope="col">内容</th><th scope="col">記録者</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
  });
  return `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><title>日々の記録 ${escapeHtml(number)}</title>
<style>${STYLE}</style></head>
<body><h1>日々の記録</h1><p>${escapeHtml(`${number}　${facilityName}　${roomName}`)}</p>
${parts.length > 0 ? parts.join('\n') : '<p>記録はありません。</p>'}</body></html>
`;
}

const STYLE = `@page{size:A4;margin:15mm}body{font-family:'Noto Sans JP','Hiragino Sans',sans-serif;font-size:10.5pt;line-height:1.6;color:#000}
h1{font-size:16pt;margin:0}h2{font-size:12pt;margin:12pt 0 4pt}p{margin:0}table{width:100%;border-collapse:collapse}
th,td{border:1px solid #444;padding:3pt 6pt;text-align:left;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere}
td:first-child{width:3.5em}td:nth-child(2){width:7em}td:last-child{width:7em}.incident td:nth-child(2){font-weight:700}
tr{break-inside:avoid}h2{break-after:avoid}thead{display:table-header-group}`;

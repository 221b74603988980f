import { escapeHtml } from '../platform/text/html.ts';
import type { RecordView } from './emergencies.api.ts';

/** The 緊急対応記録票 as a page for A4 paper, complete in itself: no script, nothing loaded. */
export function recordPage(record: RecordView): string {
  const sections = record.sections.map(
    ({ heading, rows }) =>
      `<h2>${escapeHtml(heading)}</h2><table>${rows
        .map(
          ({ label, value }) =>
            `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`,
        )
        .join('')}</table>`,
  );
  const lines = record.timeline.map(
    ({ at, label, by, text }) =>
      `<tr><td>${escapeHtml(at)}</td><td>${escapeHtml(label)}</td><td>${escapeHtml(text)}</td><td>${escapeHtml(by)}</td></tr>`,
  );
  return `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><title>${escapeHtml(record.title)} ${escapeHtml(record.number)}</title>
<style>${STYLE}</style></head>
<body><h1>${escapeHtml(record.title)}</h1><p class="number">${escapeHtml(record.number)}</p>
${sections.join('\n')}
<h2>経過</h2><table class="timeline"><thead><tr><th scope="col">日時</th><th scope="col">項目</th><th scope="col">内容</th><th scope="col">記録者</th></tr></thead>
<tbody>${lines.join('\n')}</tbody></table>
<p>この記録票は追記のみできます。訂正は元の記載を残した追記で行います。</p></body></html>
`;
}

const STYLE = `@page{size:A4;margin:15mm}body{font-family:'Noto Sans JP','Hiragino Sans',sans-serif;font-size:10.5pt;line-height:1.6;color:#000}
h1{font-size:16pt;margin:0}h2{font-size:12pt;margin:12pt 0 4pt}.number{margin:0}table{width:100%;border-collapse:collapse}
th,td{border:1px solid #444;padding:3pt 6pt;text-align:left;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere}
tr{break-inside:avoid}table:not(.timeline) th{width:9em}thead{display:table-header-group}`;

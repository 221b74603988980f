import { escapeHtml } from '../../platform/text/html.ts';
import type { PrintMark } from './case-print.ts';
import { printedAt, printedBy } from './print-mark.ts';

/**
 * A paper of several pages of A4, complete in itself: no script, nothing loaded. The head stands on
 * each page: as the head of one table it is repeated by every browser.
 */
export function printPage(page: {
  title: string;
  /** Beside the title: what the paper is about. Not escaped here. */
  aboutHtml: string;
  mark: PrintMark;
  bodyHtml: string;
  style?: string;
  isWide?: boolean;
}): string {
  const { title, aboutHtml, mark, bodyHtml, style = '', isWide = false } = page;
  return `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>
<style>@page{size:A4 ${isWide ? 'landscape' : 'portrait'};margin:12mm 12mm 14mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#5c5c60}}
${STYLE}${style}</style></head>
<body><table class="paper"><thead><tr><td><header><h1>${escapeHtml(title)}</h1>${aboutHtml}<p class="care">取扱注意</p></header>
<p class="mark">印刷：${printedAt(mark.at)}　${escapeHtml(printedBy(mark))}</p></td></tr></thead>
<tbody><tr><td>${bodyHtml}
<p class="foot">支援に当たる人だけが見て、使い終えたら返すか裁断してください。「未確認」は「なし」ではありません。</p></td></tr></tbody></table></body></html>
`;
}

/** Black on white: it is copied and faxed. */
const STYLE = `*{box-sizing:border-box;margin:0;padding:0}
html{background:#fff}
body{font:9pt/13pt 'Noto Sans JP','Noto Sans CJK JP','Hiragino Sans','Yu Gothic',Meiryo,sans-serif;color:#1a1a1c;-webkit-print-color-adjust:exact;print-color-adjust:exact}
table{width:100%;border-collapse:collapse;table-layout:fixed}
td,th{text-align:left;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere;font-weight:400}
.paper>thead{display:table-header-group}
.paper>thead>tr>td,.paper>tbody>tr>td{white-space:normal}
header{display:flex;flex-wrap:wrap;align-items:center;gap:4pt 10pt;border-bottom:1.5pt solid #1a1a1c;padding-bottom:4pt}
h1{font-size:15pt;line-height:20pt;letter-spacing:.04em}
header p{overflow-wrap:anywhere}
.care{margin-left:auto;flex:none;border:1.5pt solid #b3001b;color:#b3001b;font-weight:700;font-size:11pt;line-height:14pt;padding:2pt 7pt;letter-spacing:.1em}
.mark{font-size:8pt;line-height:12pt;color:#5c5c60;padding:2pt 0 6pt;overflow-wrap:anywhere}
.foot{font-size:7.5pt;color:#5c5c60;padding-top:8pt}
.open{color:#5c5c60}
h2{font-size:11pt;line-height:16pt;background:#ececef;padding:1pt 6pt;margin:8pt 0 0;break-after:avoid}
@media screen{body{max-width:297mm;margin:0 auto;padding:12pt}}`;

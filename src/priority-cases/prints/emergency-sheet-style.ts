import { PAGE } from './sheet-fit.ts';

/**
 * Black on white, and red only for what kills: it is copied and faxed, so every red thing has a frame
 * or a word too. Heights that could grow are cut here, should a font be wider than any we know.
 */
export const sheetStyle = `@page{size:A4 portrait;margin:0}
*{box-sizing:border-box;margin:0;padding:0}
html{background:#e8e8eb}
body{font:${PAGE.normal.font}pt/${PAGE.normal.line}pt 'Noto Sans JP','Noto Sans CJK JP','Hiragino Sans','Yu Gothic',Meiryo,sans-serif;color:#1a1a1c;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.page{width:210mm;height:296mm;margin:0 auto;padding:22pt 26pt 16pt;background:#fff;overflow:hidden;display:flex;flex-direction:column}
p,dd,b{overflow-wrap:anywhere}
.entry p,dd{white-space:pre-wrap}
.open{color:#5c5c60}
.cut{display:block;font-size:8pt;font-weight:700;text-align:right}
header{display:flex;align-items:center;gap:9pt;height:30pt;flex:none;border-bottom:1.5pt solid #1a1a1c;padding-bottom:6pt}
h1{font-size:16pt;line-height:22pt;letter-spacing:.04em}
.for{border:.75pt solid #1a1a1c;border-radius:2pt;padding:1pt 6pt;font-weight:700}
header dl{margin-left:auto;font-size:8pt;line-height:11pt}
header dl div{display:flex;gap:6pt}header dt{color:#5c5c60;width:34pt}
.care{border:1.5pt solid #b3001b;color:#b3001b;font-weight:700;font-size:11pt;line-height:14pt;padding:2pt 7pt;letter-spacing:.1em}
.who{display:grid;grid-template-columns:256pt 1fr;gap:10pt;height:116pt;flex:none;padding:8pt 0 4pt;overflow:hidden}
.small,.kana{font-size:8pt;line-height:11pt;color:#5c5c60}
.called{font-size:26pt;line-height:36pt;font-weight:700;margin-bottom:4pt;white-space:pre-wrap}
.called.long{font-size:15pt;line-height:18pt}.called.open{font-weight:400}
.name{font-size:15pt;line-height:21pt;font-weight:700}.who .cut{text-align:left}
.who dl{display:grid;grid-template-columns:50pt 1fr;column-gap:6pt;align-content:start}
.who dt{font-size:8pt;color:#5c5c60}
.columns{flex:1;min-height:0;overflow:hidden;display:grid;grid-template-columns:${PAGE.columnWidth}pt ${PAGE.columnWidth}pt;justify-content:space-between}
.column{min-height:0}
.block{margin-bottom:${PAGE.blockGap}pt}
h2{font-size:9pt;line-height:13pt;height:${PAGE.headingHeight - 3}pt;margin-bottom:3pt;border-bottom:.75pt solid #8a8a90;overflow:hidden}
.large p{font-size:${PAGE.large.font}pt;line-height:${PAGE.large.line}pt}
.block .cut{line-height:${PAGE.normal.line}pt}
.alarm{border:1.5pt solid #b3001b;padding:${PAGE.frame - 1.5}pt}
.alarm h2{border-color:#b3001b}
.labelled{display:grid;grid-template-columns:${PAGE.labelWidth - 6}pt 1fr;column-gap:6pt}
.labelled span{font-size:8pt;color:#5c5c60;white-space:nowrap}
.large .labelled span{line-height:${PAGE.large.line}pt}
.danger p,.danger b{color:#b3001b;font-weight:700}
.contacts{flex:none;margin-bottom:${PAGE.blockGap}pt}
.contacts h2{border-bottom:1.5pt solid #1a1a1c}
ol{list-style:none}
li{display:grid;grid-template-columns:14pt 126pt 48pt 210pt 1fr;column-gap:8pt;align-items:baseline;min-height:${PAGE.contactLine}pt;line-height:${PAGE.contactLine - 0.75}pt;border-bottom:.75pt solid #d0d0d4}
.person{font-size:10pt;white-space:nowrap;overflow:hidden}.when{white-space:nowrap;text-align:right}
.phones b{font-size:12pt;display:inline-block;min-width:105pt;font-variant-numeric:tabular-nums;white-space:nowrap}
.contacts .open{line-height:${PAGE.contactLine}pt}.contacts .cut{float:right}
footer{flex:none;display:flex;justify-content:space-between;gap:8pt;height:14pt;font-size:7pt;line-height:14pt;color:#5c5c60;white-space:nowrap;overflow:hidden}
@media screen{.page{margin:12pt auto;box-shadow:0 1pt 6pt rgb(0 0 0/.25)}}`;

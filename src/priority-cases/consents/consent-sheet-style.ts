/** Black on white for copies and faxes; the frame's head comes again on each page. */
export const consentSheetStyle = `@page{size:A4 portrait;margin:12mm 14mm}
*{box-sizing:border-box;margin:0;padding:0}
html{background:#e8e8eb}
body{font:10.5pt/16pt 'Noto Sans JP','Noto Sans CJK JP','Hiragino Sans','Yu Gothic',Meiryo,sans-serif;color:#1a1a1c;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main{background:#fff;max-width:182mm;margin:0 auto}
.frame{width:100%;border-collapse:collapse;table-layout:fixed}td{vertical-align:top;padding:0 1pt}
p,dd,b,span{overflow-wrap:anywhere}
.head{display:flex;gap:10pt;align-items:center;border-bottom:1.5pt solid #1a1a1c;padding-bottom:5pt;margin-bottom:10pt}
.care{border:1.5pt solid #b3001b;color:#b3001b;font-weight:700;font-size:11pt;line-height:14pt;padding:2pt 7pt;letter-spacing:.1em;white-space:nowrap}
.head dl{display:flex;flex-wrap:wrap;gap:0 14pt;font-size:8pt;line-height:12pt;flex:1}
.head dl div{display:flex;gap:5pt}.head dt{color:#5c5c60;white-space:nowrap}
.hash dd{font-family:ui-monospace,monospace;font-size:7pt}
h1{font-size:16pt;line-height:22pt;text-align:center;letter-spacing:.04em;margin-bottom:8pt}
h2{font-size:10.5pt;line-height:15pt;margin:0 0 4pt}h2 small{font-weight:400;font-size:8.5pt}
section{margin-bottom:9pt}
.whole{break-inside:avoid}
.person{display:grid;grid-template-columns:1.6fr 1fr;border:.75pt solid #1a1a1c;margin-bottom:9pt}
.person div{display:flex;align-items:center;gap:8pt;padding:4pt 8pt}.person div+div{border-left:.75pt solid #1a1a1c}
.person dt{font-size:8.5pt;color:#5c5c60;white-space:nowrap}
.person small{display:block;font-size:8pt;line-height:11pt;color:#5c5c60}.person b{font-size:14pt;line-height:19pt}
.body{white-space:pre-wrap;border:.75pt solid #8a8a90;padding:6pt 8pt;-webkit-box-decoration-break:clone;box-decoration-break:clone}
ul{list-style:none}
.scopes li{display:flex;gap:8pt;padding:3pt 0;border-bottom:.75pt solid #d0d0d4;break-inside:avoid;line-height:14pt}
.scopes b{display:inline-block;min-width:92pt;margin-right:6pt}
.box{display:inline-block;flex:none;width:12pt;height:12pt;border:1pt solid #1a1a1c;text-align:center;font-weight:700;font-size:11pt;line-height:10.5pt;margin-top:1pt}
.box.on{border-width:1.5pt}
.sign{border:1.5pt solid #1a1a1c;padding:8pt 10pt}
.yes{font-weight:700}.day{text-align:right;margin:4pt 0 6pt}
.who{display:flex;flex-wrap:wrap;gap:2pt 12pt;align-items:baseline;margin-bottom:4pt}.who h2{margin:0;min-width:60pt}
.choices{display:flex;flex-wrap:wrap;gap:2pt 16pt}.choices li{display:flex;gap:5pt;align-items:center}
.sign dl div{display:grid;grid-template-columns:150pt 1fr;align-items:end;column-gap:8pt;padding-top:3pt}
.sign dt{font-size:8.5pt;line-height:12pt;color:#3a3a3e}
.line{border-bottom:.75pt solid #1a1a1c;min-height:22pt}
.given div{align-items:start!important;border-top:.75pt solid #d0d0d4}.given dd{white-space:pre-wrap}
footer{font-size:8pt;line-height:12pt;color:#5c5c60}
@media screen{main{margin:12pt auto;padding:22pt 26pt;max-width:210mm;box-shadow:0 1pt 6pt rgb(0 0 0/.25)}}
@media screen and (max-width:520px){main{margin:0;padding:12pt}.person{grid-template-columns:1fr}.person div+div{border-left:0;border-top:.75pt solid #1a1a1c}.sign dl div{grid-template-columns:1fr}}`;

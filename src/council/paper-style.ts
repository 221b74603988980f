/** Papers of a meeting on A4: black on white, for copies. */
export const paperStyle = `@page{size:A4;margin:14mm 15mm;@bottom-right{content:counter(page) ' / ' counter(pages);font:8pt sans-serif;color:#5c5c60}}*{box-sizing:border-box}
.paper{width:100%;border-collapse:collapse;table-layout:fixed}.paper>*>tr>td{padding:0;vertical-align:top}
body{font-family:'Noto Sans JP','Noto Sans CJK JP','Hiragino Sans','Yu Gothic',Meiryo,sans-serif;font-size:10.5pt;line-height:1.6;color:#1a1a1c;margin:0}
header{display:flex;align-items:flex-start;gap:12pt;border-bottom:1.5pt solid #1a1a1c;padding-bottom:6pt;margin-bottom:8pt}
h1{font-size:16pt;line-height:1.35;margin:0}header p{margin:0}header div{flex:1}
.care{border:1.5pt solid #b3001b;color:#b3001b;font-weight:700;font-size:11pt;padding:1pt 7pt;letter-spacing:.1em;white-space:nowrap}
.facts{margin:0 0 8pt;display:grid;grid-template-columns:7em 1fr;gap:2pt 8pt}.facts dt{color:#5c5c60}.facts dd{margin:0}
h2 span{font-weight:400;font-size:9.5pt;border:.75pt solid #8a8a90;border-radius:2pt;padding:0 4pt;margin-left:6pt}h2{font-size:11.5pt;margin:0 0 3pt;break-after:avoid}section{break-inside:avoid;border:.75pt solid #8a8a90;border-radius:2pt;padding:6pt 8pt;margin-bottom:7pt}
section dl{display:grid;grid-template-columns:8em 1fr;gap:1pt 8pt;margin:0}dt{color:#5c5c60}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
section .person{grid-template-columns:8em 1fr 8em 1fr}.name{font-size:13pt;font-weight:700;margin:0}.kana{color:#5c5c60;margin:0}.note{margin:0}.open{color:#5c5c60}
footer{margin-top:10pt;font-size:8.5pt;color:#5c5c60}
@media screen{html{background:#e8e8eb}body{background:#fff;max-width:210mm;margin:12pt auto;padding:14mm 15mm}}
@media screen and (max-width:50rem){body{margin:0;padding:12pt}header{flex-wrap:wrap}.facts,section dl,section .person{grid-template-columns:6em 1fr}}`;

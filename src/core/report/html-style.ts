/** Light and dark by what the person prefers; printed black on white. No colour carries a meaning alone. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --text: #1b1b1b; --soft: #555; --page: #fff; --line: #bbb; --head: #f2f2f2;
  --error: #a4262c; --warning: #8a5300; --info: #0b5394; --bar: #2f6db5; --none: #a4262c; }
@media (prefers-color-scheme: dark) {
  :root { --text: #f0f0f0; --soft: #bdbdbd; --page: #1e1e1e; --line: #5a5a5a; --head: #2c2c2c;
    --error: #ff9a9a; --warning: #ffc36b; --info: #8ec5ff; --bar: #6fa8e8; --none: #ff9a9a; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px; max-width: 1080px; background: var(--page); color: var(--text);
  font: 15px/1.6 "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", "PingFang SC", "SimSun", sans-serif; }
h1 { font-size: 24px; margin: 0 0 8px; } h2 { font-size: 19px; margin: 32px 0 4px; } h3 { font-size: 16px; margin: 20px 0 8px; }
p { margin: 4px 0; } .soft { color: var(--soft); }
table { border-collapse: collapse; width: 100%; margin: 8px 0; }
th, td { border: 1px solid var(--line); padding: 6px 8px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: var(--head); font-weight: 600; white-space: nowrap; } td.number { text-align: right; white-space: nowrap; }
th:nth-child(n) { min-width: 3.5em; } td.place { min-width: 8em; max-width: 9em; } td.text { white-space: pre-line; min-width: 5em; }
td.text:nth-child(4), td.text:nth-child(5) { width: 21%; } td.text:nth-child(6) { width: 19%; }
td.error, td.warning, td.info { white-space: nowrap; }
.error { color: var(--error); font-weight: 600; } .warning { color: var(--warning); font-weight: 600; } .info { color: var(--info); }
figure { margin: 8px 0; } svg { display: block; width: 100%; max-width: 640px; height: auto; }
svg text { fill: var(--text); font-size: 13px; } svg .bar { fill: var(--bar); } svg .line { stroke: var(--line); }
svg .none { fill: var(--none); }
tr, figure { break-inside: avoid; } h2, h3 { break-after: avoid; }
@page { size: A4; margin: 15mm 12mm; }
@media print {
  :root { color-scheme: light; --text: #000; --soft: #000; --page: #fff; --line: #000; --head: #fff;
    --error: #000; --warning: #000; --info: #000; --bar: #000; --none: #000; }
  body { padding: 0; max-width: none; font-size: 10.5pt; line-height: 1.5; } thead { display: table-header-group; }
  h1 { font-size: 16pt; } h2 { font-size: 13pt; margin-top: 20pt; } h3 { font-size: 11pt; margin-top: 12pt; }
  table { width: calc(100% - 1px); font-size: 8.5pt; line-height: 1.4; } th, td { padding: 2pt 4pt; }
  a { color: inherit; text-decoration: none; }
}
`;

import { sheetOf, HEADER, type Texts } from '../table/example-table';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';

/** Texts that a spreadsheet would run, a browser would run, or a file format would choke on. */
export const HOSTILE = [
  '=1+1',
  '=HYPERLINK("http://example.com","点击")',
  "=cmd|'/c calc'!A1",
  '+1+1',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  "'=1+1",
  '＝1+1',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style><script>alert(1)</script>',
  '{what}{code}',
  '&lt;b&gt;',
] as const;

/** A table whose every field that a person writes says this. */
export function hostileSheet(text: string): SheetSnapshot {
  const rows: Texts = [
    ['项目绩效目标表', '', '', '', '', '', ''],
    ['项目编码', text, '', '项目名称', text, '', ''],
    ['预算数', '5', '其中：财政资金', '5', '', '', ''],
    ['资金用途', text, '', '', '', '', ''],
    ['绩效目标', text, '', '', '', '', ''],
    HEADER,
    ['产出指标', '数量指标', text, text, text, text, ''],
    ['', '', `图书${text}`, text, '≥6', text, ''],
    ['', '成本指标', '项目总成本', text, '≤9万元', text, ''],
  ];
  return sheetOf(rows, { row: 0, column: 0 }, "a'b");
}

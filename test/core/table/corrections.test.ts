import { z } from 'zod';
import {
  columnCorrectionSchema,
  headerFingerprint,
  type ColumnCorrection,
} from '../../../src/core/table/corrections';
import type { ColumnRole } from '../../../src/core/table/column-vocabulary';
import { recognise } from '../../../src/core/table/recognise';
import { rowsOf } from './contents';
import { sheetOf, type Texts } from './example-table';
import { moved } from './sheet-shapes';

const SHEET = sheetOf([
  ['一级指标', '二级指标', '三级指标', '指标值', '责任科室', '本年目标'],
  ['产出指标', '数量指标', '巡查次数', '旧口径', '综合科', '≥48次'],
]);

/** A correction as the pane makes one: the key of the column's evidence and a role. */
function correction(label: string, role: ColumnRole | null): ColumnCorrection {
  const columns = recognise(SHEET).tables.flatMap((table) => table.evidence.columns);
  const column = columns.find(({ text }) => text === label);
  if (!column) throw new Error(`no column ${label}`);
  return { ...column.key, role };
}

const CORRECTIONS = [correction('指标值', 'note'), correction('本年目标', 'target')];

describe('what a person says about a column', () => {
  it('comes before what its label says', () => {
    expect(recognise(SHEET).tables.flatMap(rowsOf)).toEqual(['产出指标|数量指标|巡查次数|旧口径|']);
    const [table] = recognise(SHEET, { corrections: CORRECTIONS }).tables;
    expect(table && rowsOf(table)).toEqual(['产出指标|数量指标|巡查次数|≥48次|']);
    expect(table?.evidence.columns.map(({ text, role, corrected }) => [text, role, corrected])).toEqual([
      ['一级指标', 'tier1', false],
      ['二级指标', 'tier2', false],
      ['三级指标', 'tier3', false],
      ['指标值', 'note', true],
      ['责任科室', null, false],
      ['本年目标', 'target', true],
    ]);
  });

  it('holds wherever the table is moved, and for no other header', () => {
    const read = (sheet: typeof SHEET) =>
      recognise(sheet, { corrections: CORRECTIONS }).tables.flatMap(rowsOf);
    expect(read(moved(SHEET, 40, 9))).toEqual(read(SHEET));
    const other: Texts = [
      ['一级指标', '二级指标', '三级指标', '指标值', '本年目标'],
      ['产出指标', '数量指标', '巡查次数', '≥9次', '≥48次'],
    ];
    expect(read(sheetOf(other))).toEqual(['产出指标|数量指标|巡查次数|≥9次|']);
  });

  it('can make a table of a header nobody would know', () => {
    const sheet = sheetOf([
      ['一级指标', '二级指标', '三级指标', '全年要求'],
      ['产出指标', '数量指标', '巡查次数', '≥48次'],
    ]);
    expect(recognise(sheet).remarks.map(({ code }) => code)).toEqual(['header-without-value']);
    const header = headerFingerprint(['一级指标', '二级指标', '三级指标', '全年要求']);
    const corrections = [{ header, label: '全年要求', occurrence: 0, role: 'target' as const }];
    expect(recognise(sheet, { corrections }).tables.flatMap(rowsOf)).toEqual([
      '产出指标|数量指标|巡查次数|≥48次|',
    ]);
  });

  it('tells columns with the same label apart', () => {
    const sheet = sheetOf([
      ['一级指标', '二级指标', '三级指标', '指标值', '说明', '说明'],
      ['产出指标', '数量指标', '巡查次数', '≥48次', '巡查记录', '每月四次'],
    ]);
    const header = headerFingerprint(['一级指标', '二级指标', '三级指标', '指标值', '说明', '说明']);
    const corrections = [{ header, label: '说明', occurrence: 1, role: 'description' as const }];
    const [table] = recognise(sheet, { corrections }).tables;
    expect(table?.sets[0]?.indicators[0]?.description?.text).toBe('每月四次');
  });

  it('is stored as it is', () => {
    for (const item of CORRECTIONS)
      expect(columnCorrectionSchema.parse(JSON.parse(JSON.stringify(item)))).toEqual(item);
    expect(columnCorrectionSchema.safeParse({ ...CORRECTIONS[0], role: 'anything' }).success).toBe(false);
    expect(() => z.toJSONSchema(columnCorrectionSchema)).not.toThrow();
  });
});

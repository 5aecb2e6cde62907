import fc from 'fast-check';
import { check } from '../../../src/core/lint/check';
import { contains } from '../../../src/core/sheet/address';
import { snapshotFromTexts, textAt, type SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { indicatorsOf } from '../../../src/core/table/model';
import { recognise } from '../../../src/core/table/recognise';
import { fieldsIn } from './contents';

const WORDS = [
  ...['一级指标', '二级指标', '三级指标', '指标值', '绩效指标描述', '指标值确定依据', '度量单位', '计算符号'],
  ...[
    '评价指标',
    '评价内容',
    '指标内容',
    '年度指标值',
    '目标值(标准)',
    '分值',
    '权重',
    '采集数据项',
    '数据项1',
  ],
  ...['实际完成值', '得分', '备注', '绩效指标', '长期绩效指标', '年度绩效指标', '项目年度绩效目标'],
  ...['产出指标', '数量指标', '成本指标', '产出指标(50分)', '效益指标', '满意度指标', '…', '①', '②', '目标1'],
  ...['某项绩效目标表', '1.某项绩效目标表', '目录', '某项绩效目标表……3', '项目编码', '项目名称', '预算数'],
  ...['其他资金', '预算规模及资金用途', '资金支出计划', '3月底', '12月底', '25%', '年度资金总额', '中期目标'],
  ...['≥3场', '≤5万元', '1.5万', '合计', '注：', '单位：万元', '预算执行率', '#REF!', '率', '2024年度'],
];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const header = fc.constantFrom(
  ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
  ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值'],
  ['项目名称', '一级指标', '二级指标', '三级指标', '指标值'],
  ['一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'],
  [],
);
const grid = fc.array(fc.array(text, { minLength: 2, maxLength: 9 }), { maxLength: 20 });
const merges = fc.array(
  fc
    .tuple(fc.nat(30), fc.nat(9), fc.nat(4), fc.nat(4))
    .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width })),
  { maxLength: 6 },
);

/** Sheets made of the words of target tables, in any order, with any merges, also overlapping ones. */
export const randomSheets: fc.Arbitrary<SheetSnapshot> = fc
  .tuple(grid, header, grid, header, grid, fc.option(merges))
  .map(([above, first, between, second, below, areas]) =>
    snapshotFromTexts('表', [...above, first, ...between, second, ...below], { merges: areas }),
  );

/** What holds of every sheet: it is read without an error, every field comes from the cell it names. */
export function holdsOfAnySheet(sheet: SheetSnapshot): void {
  const { tables, remarks, contents } = recognise(sheet);
  for (const table of tables) {
    expect(fieldsIn(table).filter((field) => field.text !== textAt(sheet, field.cell))).toEqual([]);
    expect(indicatorsOf(table).every((row) => contains(table.range, row.target.cell))).toBe(true);
    expect(indicatorsOf(table).length > 0 || table.kind === 'template').toBe(true);
  }
  for (const { field } of contents) expect(field.text).toBe(textAt(sheet, field.cell));
  expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
  expect(remarks.every(({ cell }) => cell.row >= 0 && cell.column >= 0)).toBe(true);
}

/** The rules, too, have something to say about any table. */
export function checksAnySheet(sheet: SheetSnapshot): void {
  const { findings } = check({ sheets: [sheet] });
  expect(findings.filter(({ rule }) => rule === 'rule-failed')).toEqual([]);
}

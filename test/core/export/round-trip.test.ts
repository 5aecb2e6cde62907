import fc from 'fast-check';
import { cleanSheet } from '../../../src/core/export/clean-sheet';
import { recognise } from '../../../src/core/table/recognise';
import { onlyTable } from '../table/contents';
import { HEAD, HEADER, INDICATORS, sheetOf } from '../table/example-table';
import { FORMS, formSheet } from '../table/forms';
import { SEED_SHEETS } from '../table/seeds';
import { contentOf } from './content';
import { drawn } from './drawn';

const TABLES = [...FORMS.map(formSheet), ...SEED_SHEETS].flatMap((sheet) =>
  recognise(sheet).tables.map((table) => [`${sheet.name} ${table.id}`, table] as const),
);

describe('a clean sheet read again', () => {
  it.each(TABLES.filter(([, { kind }]) => kind !== 'template'))('says the same: %s', (_, table) => {
    const sheet = drawn(cleanSheet(table, '规范表'));
    for (const merges of [sheet.merges, null]) {
      const { tables } = recognise({ ...sheet, merges });
      expect(tables.map(contentOf)).toEqual([contentOf(table)]);
    }
  });

  const label = fc.constantFrom(
    ...['备注', '指标值说明', '说明', '上年指标值', '2022年指标值', '原指标值', '计算公式', '指标属性'],
    ...['绩效指标来源', '责任科室', '实际完成值', '得分', '审核意见（市）', '单位编码', '单 位', '符号'],
  );
  const text = fc.constantFrom('', '甲', '≥3个', '产出指标', '2024年', '合计', '=1+1', '3月底前\n完成');
  const field = fc.constantFrom(
    ...['项目等级', '归口科室意见：', '绩效 分类', '评审结论（初审）', '项目负责人', '实施依据'],
  );
  const said = fc.constantFrom('重点', '同意。', '26', '教科文科', '一级', '见附件', '财政资金');
  const task = fc.tuple(fc.constantFrom('', '任务名称', '支出内容', '项目实施内容'), fc.nat(3));

  it('says the same whatever a form has besides', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(label, { maxLength: 4 }),
        fc.array(text, { minLength: 28, maxLength: 28 }),
        fc.array(fc.tuple(field, said), { maxLength: 3 }),
        task,
        (labels, texts, fields, [list, rows]) => {
          const head = [...HEAD.slice(0, 5), ...fields.map((pair) => [...pair])];
          const listed =
            list === ''
              ? []
              : [
                  ['年度主要任务', list, '主要内容', '预算金额（万元）'],
                  ...Array.from({ length: rows }, (_, row) => ['', `任务${row}`, '办好', `${row + 1}`]),
                ];
          const header = [...HEADER.slice(0, 6), ...labels];
          const body = INDICATORS.map((row, index) => [
            ...row.slice(0, 6),
            ...labels.map((_, at) => texts[index * 4 + at] ?? ''),
          ]);
          const table = onlyTable(sheetOf([...head, ...listed, ...HEAD.slice(5), header, ...body]));
          const sheet = drawn(cleanSheet(table, '规范表'));
          for (const merges of [sheet.merges, null]) {
            expect(contentOf(onlyTable({ ...sheet, merges }))).toEqual(contentOf(table));
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

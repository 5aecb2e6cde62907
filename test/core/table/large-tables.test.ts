import { indicatorsOf } from '../../../src/core/table/model';
import { recognise } from '../../../src/core/table/recognise';
import { HEADER, sheetOf } from './example-table';

/** Rows of one table, no two alike. */
function rows(count: number): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, index) => [
    index % 5 === 0 ? '产出指标' : '',
    '数量指标',
    `第${index}号站点巡查次数`,
    `站点${index}按月巡查`,
    `≥${index}次`,
    '年度计划',
  ]);
}

it('a table of a hundred thousand rows is recognised whole', () => {
  const [table, ...others] = recognise(sheetOf([HEADER, ...rows(100_000)])).tables;
  expect(others).toEqual([]);
  expect(table && indicatorsOf(table)).toHaveLength(100_000);
}, 60_000);

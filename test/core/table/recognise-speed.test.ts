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

/** Microseconds of processor time per row, the best of three runs. */
function costOf(count: number): number {
  const sheet = sheetOf([HEADER, ...rows(count)]);
  const runs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    expect(recognise(sheet).tables.flatMap(indicatorsOf)).toHaveLength(count);
    return process.cpuUsage(before).user / count;
  });
  return Math.min(...runs);
}

describe('the time it takes', () => {
  it('grows with the rows and no faster, a hundred thousand of them', () => {
    costOf(2_000);
    const few = costOf(10_000);
    const many = costOf(100_000);
    // Tests run on busy machines with coverage on: these bounds catch a wrong order of growth, not a slow day.
    expect(many).toBeLessThan(4 * few + 10);
    expect(many).toBeLessThan(150);
  });
});

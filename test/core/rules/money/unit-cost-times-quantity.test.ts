import { unitCostTimesQuantity } from '../../../../src/core/rules/money/unit-cost-times-quantity';
import { row, type RowTexts } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const books = row('数量', '更新图书', '≥15000套');
const table = (total: string, ...rows: readonly RowTexts[]): Case => ({
  name: `${rows.map((cells) => cells[4]).join(' × ')} against ${total}`,
  budget: { total, fiscal: total },
  rows,
});

const differs = (at: string, item: Case, ...says: readonly string[]): InvalidCase => ({
  ...item,
  findings: [{ at, message: 'differs', severity: 'info', says }],
});

describeRule(unitCostTimesQuantity, {
  valid: [
    table('39', books, row('成本', '单套成本', '≤26元/套')),
    table('41', books, row('成本', '单套成本', '≤26元/套')),
    table('37.2', books, row('成本', '单套成本', '≤26元/套')),
    table('39', row('数量', '受训人数', '≥1500名'), row('成本', '人均成本', '≤260元/人')),
    table('390', row('数量', '改造面积', '≥1.5万亩'), row('成本', '亩均成本', '≤260元/亩')),
    table('45', books, row('成本', '人均成本', '≤260元/人·天')),
    table('45', books, row('成本', '人均成本', '≤260元/人')),
    table('45', books, row('成本', '单套成本', '≤26元/套'), row('成本', '包装成本', '≤2元/套')),
    table('45', books, row('数量', '备用图书', '≥100套'), row('成本', '单套成本', '≤26元/套')),
    table('45', row('数量', '每月更新图书', '≥1500套/月'), row('成本', '单套成本', '≤26元/套')),
    table('', books, row('成本', '单套成本', '≤26元/套')),
    table('45', books, row('成本', '总成本', '≤45万元')),
    table('45', books, row('成本', '单套成本', '不高于市场价/套')),
    table('45', books, row('成本', '单套成本', '≤26美元/套')),
    table('45', books, row('成本', '单套成本', '≤26元/')),
    table('45', row('数量', '更新图书', '1000-15000套'), row('成本', '单套成本', '≤26元/套')),
    table('100', row('数量', '更新图书', '≥20000套'), row('成本', '单套成本', '≤47.5元/套')),
    table('100', row('数量', '更新图书', '≥20000套'), row('成本', '单套成本', '≤52.5元/套')),
  ],
  invalid: [
    differs(
      'E12',
      table('45', books, row('成本', '单套成本', '≤26元/套')),
      '“≤26元/套”',
      '“≥15000套”',
      '39',
      '45',
    ),
    differs('E12', table('45', books, row('成本', '单套成本', '20-26元/套')), '39'),
    differs(
      'E13',
      table('45', books, row('质量', '图书完好率', '≥95%'), row('成本', '单套成本', '≤26元/套')),
      '39',
    ),
    differs('E12', table('41.06', books, row('成本', '单套成本', '≤26元/套'))),
    differs('E12', table('37.1', books, row('成本', '单套成本', '≤26元/套'))),
    differs('E11', table('30', row('成本', '人均成本', '≤0.1万元/人'), row('数量', '受训人数', '≥250人'))),
  ],
});

import { row } from '../../../../src/core/rules/sample-table';
import { tier1BlankAfterBreak } from '../../../../src/core/rules/shape/tier1-blank-after-break';
import seeds from '../../../fixtures/seed-tables.json';
import { describeRule, type ExpectedFinding } from '../rule-tester';

const books = row('数量', '更新图书', '≥2000册');
const loans = row('数量', '借阅册次', '≥9000册次');
const carried = ['', ...loans.slice(1)];
const found = (at: string): ExpectedFinding => ({ at, message: 'blank', severity: 'info' });

describeRule(tier1BlankAfterBreak, {
  valid: [
    { name: 'no page break', rows: [books, carried] },
    { name: 'tier 1 printed again', rows: [books, 'header', loans, carried] },
    { name: 'nothing below the header', rows: [books, 'header'] },
    { name: 'nothing to carry down', rows: [['', ...books.slice(1)], 'header', carried] },
    {
      name: 'no column for tier 1',
      grid: [
        ['社区食堂绩效目标表'],
        ...[0, 1].flatMap(() => [
          ['二级指标', '三级指标', '指标值'],
          ['数量指标', '助餐人次', '≥900人次'],
        ]),
      ],
    },
  ],
  invalid: [
    { name: 'below a page break', rows: [books, 'header', carried], findings: [found('A13')] },
    {
      name: 'below a torn row',
      rows: [books, 'header', ['', '', '', '册', '', ''], carried, carried],
      findings: [found('A14')],
    },
    {
      name: 'at every page break',
      rows: [books, 'header', carried, 'header', carried],
      findings: [found('A13'), found('A15')],
    },
    { name: 'seed 1', grid: seeds[0]?.cells ?? [], findings: [found('A21')] },
  ],
});

import { basisMissing } from '../../../../src/core/rules/basis/basis-missing';
import { row, type RowTexts } from '../../../../src/core/rules/sample-table';
import { describeRule } from '../rule-tester';

const books = row('数量', '更新图书', '≥2000册');
const open = row('时效', '开馆时间', '全年每周二至周日');
const without = (texts: RowTexts, basis = ''): RowTexts => [...texts.slice(0, 5), basis];

const plain = ['一级指标', '二级指标', '三级指标', '指标值'];

describeRule(basisMissing, {
  valid: [
    { name: 'every row has one', rows: [books, open] },
    { name: 'no such column', grid: [plain, ['产出指标', '数量指标', '更新图书', '≥2000册']] },
    {
      name: 'a blank form',
      rows: [
        ['产出指标', '数量指标', '更新图书', '', '', ''],
        ['', '质量指标', '图书完好率', '', '', ''],
      ],
    },
    { name: 'a dash is no blank cell', rows: [books, without(open, '—')] },
  ],
  invalid: [
    {
      name: 'one row',
      rows: [books, without(open)],
      findings: [{ at: 'F12', message: 'row', severity: 'warning', says: ['“开馆时间”'] }],
    },
    {
      name: 'blanks only',
      rows: [without(books, ' \u3000'), open, without(row('质量', '图书完好率', '≥95%'))],
      findings: [
        { at: 'F11', message: 'row', severity: 'warning' },
        { at: 'F13', message: 'row', severity: 'warning' },
      ],
    },
    {
      name: 'a row without a name',
      rows: [books, ['产出指标', '质量指标', '', '', '≥95%', '']],
      findings: [{ at: 'F12', message: 'row', severity: 'warning' }],
    },
    {
      name: 'the whole column',
      rows: [without(books), without(open)],
      findings: [{ at: 'F10', message: 'all', severity: 'warning' }],
    },
    {
      name: 'the whole column, its label torn',
      grid: [
        [...plain, '指标值\n确定  依据'],
        ['产出指标', '数量指标', '更新图书', '≥2000册', ''],
      ],
      findings: [{ at: 'E1', message: 'all', severity: 'warning', says: ['“指标值确定依据”'] }],
    },
    {
      name: 'the whole column, below a page break too',
      rows: [without(books), 'header', without(open)],
      findings: [{ at: 'F10', message: 'all', severity: 'warning' }],
    },
  ],
});

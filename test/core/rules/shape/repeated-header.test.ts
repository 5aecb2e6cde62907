import { repeatedHeader } from '../../../../src/core/rules/shape/repeated-header';
import seeds from '../../../fixtures/seed-tables.json';
import { describeRule, type ExpectedFinding } from '../rule-tester';
import { row } from '../../../../src/core/rules/sample-table';

const books = row('数量', '更新图书', '≥2000册');
const loans = row('数量', '借阅册次', '≥9000册次');
const repeated = (at: string): ExpectedFinding => ({ at, message: 'repeated', severity: 'info' });

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值', '备注'];
const TITLE = ['社区食堂补助绩效目标表'];
const A = ['产出指标', '数量指标', '助餐人次', '≥900人次', ''];
const B = ['', '质量指标', '留样合格率', '100%', ''];

describeRule(repeatedHeader, {
  valid: [
    { rows: [books, loans] },
    {
      name: 'the same labels in other columns start a second set',
      grid: [TITLE, HEADER, A, ['', ...HEADER], ['', ...B]],
    },
    {
      name: 'another period is a second set',
      grid: [TITLE, ['长期绩效指标', ...HEADER], ['', ...A], ['年度绩效指标', ...HEADER], ['', ...B]],
    },
    { name: 'two tables, one header each', grid: [TITLE, HEADER, A, ['电梯改造绩效目标表'], HEADER, B] },
    { name: 'seeds without a page break', grid: [1, 3].flatMap((index) => seeds[index]?.cells ?? []) },
    { name: 'a label among the texts of a row', rows: [books, row('数量', '三级指标', '≥3项')] },
  ],
  invalid: [
    { name: 'a page break', rows: [books, 'header', loans], findings: [repeated('A12')] },
    {
      name: 'two page breaks',
      rows: [books, 'header', loans, 'header', row('质量', '图书完好率', '≥95%')],
      findings: [repeated('A12'), repeated('A14')],
    },
    { name: 'at the end', rows: [books, loans, 'header'], findings: [repeated('A13')] },
    {
      name: 'written a little differently',
      grid: [TITLE, HEADER, A, ['一级 指标', '二级\n指标', '三级指标（内容）', '指标值', ''], B],
      findings: [repeated('A4')],
    },
    { name: 'seed 1', grid: seeds[0]?.cells ?? [], findings: [repeated('A19')] },
    { name: 'seed 3', grid: seeds[2]?.cells ?? [], findings: [repeated('A22')] },
    {
      name: 'three labels are enough',
      grid: [TITLE, HEADER, A, ['', '二级指标', '三级指标', '指标值', ''], B],
      findings: [repeated('B4')],
    },
  ],
});

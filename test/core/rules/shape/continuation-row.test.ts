import { continuationRow } from '../../../../src/core/rules/shape/continuation-row';
import seeds from '../../../fixtures/seed-tables.json';
import { describeRule, type ExpectedFinding, type ExpectedFix } from '../rule-tester';
import { described, row } from '../../../../src/core/rules/sample-table';

const books = described('数量', '更新图书', '全年新增各类图书、期刊和有声读', '≥2000册');
const loans = row('数量', '借阅册次', '≥9000册次');
const torn = (...texts: readonly (readonly [column: number, text: string])[]): readonly string[] => {
  const line = ['', '', '', '', '', ''];
  for (const [column, text] of texts) line[column] = text;
  return line;
};

const certain = (at: string, ...fixes: readonly ExpectedFix[]): ExpectedFinding => ({
  at,
  message: 'certain',
  severity: 'warning',
  fixes,
});

const likely = (at: string, ...fixes: readonly ExpectedFix[]): ExpectedFinding => ({
  at,
  message: 'likely',
  severity: 'warning',
  fixes,
});

describeRule(continuationRow, {
  valid: [
    { name: 'no torn row', rows: [books, 'header', loans] },
    {
      name: 'a longer text is a remark',
      rows: [books, torn([3, '以上口径由县图书馆按月汇总后上报']), loans],
    },
    { name: 'a text in column 1 is a tier', rows: [books, torn([0, '效益指标']), loans] },
    { name: 'a tier 2 alone', rows: [books, 'header', torn([1, '质量指标']), loans] },
    { name: 'two pieces without a page break', rows: [books, torn([3, '物'], [5, '文件']), loans] },
    { name: 'below the last indicator', rows: [books, loans, torn([3, '（盖章）'])] },
    { name: 'a slot', rows: [books, torn([3, '……']), loans] },
    { name: 'a slot below a header', rows: [books, 'header', torn([3, '1.']), loans] },
    { name: 'a note', rows: [books, 'header', torn([0, '注：按月汇总']), loans] },
    { name: 'who filled it in', rows: [books, loans, torn([0, '填报人：李'])] },
    { name: 'a sum', rows: [books, torn([0, '合计'], [4, '100']), loans] },
    { name: 'a row with a value', rows: [books, 'header', torn([3, '物'], [4, '≥3种']), loans] },
    { name: 'a row with a name', rows: [books, 'header', torn([2, '有声读物'], [3, '物']), loans] },
    { name: 'nothing above it', rows: [torn([3, '物']), books] },
  ],
  invalid: [
    {
      name: 'below a repeated header',
      rows: [books, 'header', torn([3, '物']), loans],
      findings: [certain('D13', ['safe', { D11: '全年新增各类图书、期刊和有声读物', D13: '' }])],
    },
    {
      name: 'several pieces belong together',
      rows: [books, 'header', torn([3, ' 物'], [5, '（县图书馆）']), loans],
      findings: [
        certain('D13', [
          'safe',
          { D11: '全年新增各类图书、期刊和有声读物', D13: '', F11: '年度工作方案（县图书馆）', F13: '' },
        ]),
      ],
    },
    {
      name: 'long pieces too',
      rows: [books, 'header', torn([5, '及县级公共图书馆服务规范的相关要求']), loans],
      findings: [
        certain('F13', ['safe', { F11: '年度工作方案及县级公共图书馆服务规范的相关要求', F13: '' }]),
      ],
    },
    {
      name: 'the last row of the table, below a header',
      rows: [books, 'header', torn([3, '物'])],
      findings: [certain('D13', ['safe', { D11: '全年新增各类图书、期刊和有声读物', D13: '' }])],
    },
    {
      name: 'a lonely piece without a page break',
      rows: [books, torn([3, '物']), loans],
      findings: [likely('D12', ['choice', { D11: '全年新增各类图书、期刊和有声读物', D12: '' }])],
    },
    {
      name: 'seed 1',
      grid: seeds[0]?.cells ?? [],
      findings: [certain('D20', ['safe', { D18: `${seeds[0]?.cells[17]?.[3] ?? ''}率`, D20: '' }])],
    },
    {
      name: 'a blank cell takes the piece whole',
      rows: [described('数量', '更新图书', '', '≥2000册'), torn([3, '全年新增']), loans],
      findings: [likely('D12', ['choice', { D11: '全年新增', D12: '' }])],
    },
  ],
});

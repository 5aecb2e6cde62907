import type { FindingView, TableView } from '../../src/app/views';
import { filtered, findingRows, NO_FILTER, type FindingRow } from '../../src/taskpane/findings/finding-rows';

const table = (id: string, name = id): TableView => ({
  id,
  sheet: id,
  range: 'A1:G9',
  name,
  code: '',
  kind: '目标表',
  indicators: 1,
  coverage: [],
  evidence: { layout: '', scheme: '', anchors: [], columns: [] },
});

const finding = (id: string, over: Partial<FindingView> = {}): FindingView => ({
  id,
  rule: 'unit-missing',
  ruleName: '缺少计量单位',
  severity: 'error',
  sheet: '甲',
  cell: { row: 10, column: 4 },
  address: 'E11',
  tableId: '甲',
  row: { name: '巡查次数', value: '≥3' },
  text: { what: '没有单位', why: '', how: '' },
  sources: [],
  fixes: [],
  ...over,
});

const shortly = (rows: readonly FindingRow[]): readonly string[] =>
  rows.map((row) => (row.kind === 'group' ? `[${row.title} ${row.count}]` : row.key));

describe('the lines of the list', () => {
  const findings = [
    finding('1'),
    finding('2', { tableId: '乙', sheet: '乙', rule: 'plan-percent', ruleName: '支出计划' }),
    finding('3'),
  ];

  it('stand under their tables, in the order they come', () => {
    const rows = findingRows(findings, [table('甲', '甲项目'), table('乙', '')], 'table', '其他');
    expect(shortly(rows)).toEqual(['[甲项目 2]', '1', '3', '[乙 1]', '2']);
  });

  it('stand under their rules', () => {
    const rows = findingRows(findings, [table('甲'), table('乙')], 'rule', '其他');
    expect(shortly(rows)).toEqual(['[缺少计量单位 2]', '1', '3', '[支出计划 1]', '2']);
  });

  it('of no listed table stand elsewhere', () => {
    expect(shortly(findingRows(findings, [table('甲')], 'table', '其他'))).toContain('[其他 1]');
  });

  it('of a rule with safe fixes can be fixed together', () => {
    const safe = finding('4', { fixes: [{ kind: 'safe', title: '', changes: [] }] });
    const choice = finding('5', { rule: 'x', fixes: [{ kind: 'choice', title: '', changes: [] }] });
    const groups = findingRows([safe, choice], [], 'rule', '其他').filter((row) => row.kind === 'group');
    expect(groups.map(({ safeOfRule }) => safeOfRule)).toEqual(['unit-missing', null]);
  });

  it('are none without findings', () => expect(findingRows([], [table('甲')], 'table', '其他')).toEqual([]));
});

describe('the filter', () => {
  const findings = [
    finding('1'),
    finding('2', { severity: 'info', rule: 'plan-percent', address: 'B8', row: null }),
    finding('3', { text: { what: 'Total cost', why: '', how: '' }, row: { name: '成本', value: '1万' } }),
  ];
  it.each([
    ['nothing', {}, ['1', '2', '3']],
    ['a severity', { severity: 'info' as const }, ['2']],
    ['a rule', { rule: 'unit-missing' }, ['1', '3']],
    ['an indicator name', { text: '巡查' }, ['1']],
    ['an address', { text: 'b8' }, ['2']],
    ['words in any case', { text: ' total COST ' }, ['3']],
    ['what is nowhere', { text: '没有这个词' }, []],
    ['several at once', { severity: 'error' as const, text: '成本' }, ['3']],
  ])('by %s', (_, filter, ids) => {
    expect(filtered(findings, { ...NO_FILTER, ...filter }).map(({ id }) => id)).toEqual(ids);
  });
});

import type { FindingView, TableView } from '../../src/app/views';
import { groupFindings } from '../../src/taskpane/group-findings';

const table = (id: string): TableView => ({
  id,
  sheet: id,
  range: 'A1:G9',
  name: id,
  code: '',
  indicators: 1,
});

const finding = (id: string, tableId: string): FindingView => ({
  id,
  tableId,
  rule: 'unit-missing',
  ruleName: '缺少计量单位',
  severity: 'error',
  sheet: tableId,
  cell: { row: 0, column: 0 },
  address: 'A1',
  row: null,
  text: { what: '甲', why: '乙', how: '丙' },
  sources: [],
  fixes: [],
});

it.each([
  {
    why: 'in the order of the tables',
    tables: ['一', '二'],
    findings: ['b二', 'a一', 'c二'],
    groups: ['一:a', '二:bc'],
  },
  { why: 'without tables that have none', tables: ['一', '二', '三'], findings: ['a三'], groups: ['三:a'] },
  {
    why: 'with those of no listed table last',
    tables: ['一'],
    findings: ['x九', 'a一', 'y八'],
    groups: ['一:a', ':xy'],
  },
  { why: 'none at all', tables: ['一'], findings: [], groups: [] },
])('findings are grouped by table: $why', ({ tables, findings, groups }) => {
  const views = findings.map((text) => finding(text.slice(0, 1), text.slice(1)));
  const found = groupFindings(tables.map(table), views);
  expect(
    found.map((group) => `${group.table?.id ?? ''}:${group.findings.map(({ id }) => id).join('')}`),
  ).toEqual(groups);
});

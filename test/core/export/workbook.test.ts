import { cleanExport } from '../../../src/core/export/clean-sheets';
import { coverageOf } from '../../../src/core/export/coverage';
import { startOfNumbering } from '../../../src/core/export/numbering';
import { openErrors } from '../../../src/core/export/open-errors';
import { projectCode, projectName } from '../../../src/core/export/project-name';
import { inShort, reportedFindings } from '../../../src/core/export/reported-findings';
import { parseA1 } from '../../../src/core/sheet/address';
import { onlyTable } from '../table/contents';
import { EXAMPLE_SHEET, sheetOf, type Texts } from '../table/example-table';
import { sourceOf } from './checked-source';
import { written } from './written';

const HEADS = ['一级指标', '二级指标', '三级指标', '指标值'];
const project = (name: string, code: string, value: string): Texts => [
  [`${name}绩效目标表`],
  ['项目编码', code, '项目名称', name],
  ['预算数（万元）', '40', '', ''],
  HEADS,
  ['产出指标', '成本指标', '项目总成本', value],
];
const named = (name: string, rows: Texts) => sheetOf(rows, undefined, name);
const source = sourceOf([
  named('甲', project('图书角', 'A1', '≤99万元')),
  named('乙', project('画廊', ' B2 ', '≤9万元')),
  named('丙', [HEADS, ['产出指标', '成本指标', '项目总成本', '**']]),
]);
/** Only the first table has an error. */
const checked = {
  tables: source.safe.result.tables,
  findings: source.safe.result.findings.filter(
    ({ sheet, severity }) => sheet === '甲' || severity !== 'error',
  ),
};
const CONTENTS = [
  '30: A1:D1!目录',
  '22: A2#序号 B2#名称 C2#项目编码 D2#预算数（万元）',
  '22: A3=1. B3?10.5图书角绩效目标表（草案） C3=A1 D3=40',
  '22: A4=2. B4?10.5画廊绩效目标表 C4=B2 D4=40',
];

describe('the clean sheets of a workbook', () => {
  it('stand on sheets of their own, those with errors as drafts', () => {
    const plans = cleanExport(checked, false);
    expect(plans.map(({ name, own, print }) => [name, own, print.header])).toEqual([
      ['目录', 'contents', '草案'],
      ['规范表1', 'clean', '草案'],
      ['规范表2', 'clean', undefined],
    ]);
    expect(plans.map(({ print }) => print.titleRows?.first)).toEqual([1, 3, 3]);
    expect(plans.map((plan) => written(plan)[0])).toEqual([
      '30: A1:D1!目录',
      '30: A1:G1!1.图书角绩效目标表（草案）',
      '30: A1:G1!2.画廊绩效目标表',
    ]);
    expect(plans[0] && written(plans[0])).toEqual(CONTENTS);
  });

  it('stand one below the other when stacked', () => {
    const [contents, stacked, ...others] = cleanExport(checked, true);
    expect(others).toEqual([]);
    expect(contents && written(contents)).toEqual(CONTENTS);
    expect(contents?.links).toEqual([
      { cell: { row: 2, column: 1 }, to: { sheet: '规范表', cell: { row: 0, column: 0 }, planned: true } },
      { cell: { row: 3, column: 1 }, to: { sheet: '规范表', cell: { row: 5, column: 0 }, planned: true } },
    ]);
    expect(stacked).toMatchObject({ pageBreaks: [5], print: { titleRows: null, header: '草案' } });
    expect(stacked && written(stacked)).toEqual([
      '30: A1:G1!1.图书角绩效目标表（草案）',
      '22: A2*项目编码 B2:C2=A1 D2*项目名称 E2:G2=图书角',
      '22: A3*预算规模（万元） B3:D3*预算数（万元） E3:G3=40',
      '22: A4#一级指标 B4:C4#二级指标 D4:E4#三级指标 F4:G4#指标值',
      '22: A5=产出指标 B5:C5=成本指标 D5:E5<项目总成本 F5:G5=≤99万元',
      '30: A6:G6!2.画廊绩效目标表',
      '22: A7*项目编码 B7:C7=B2 D7*项目名称 E7:G7=画廊',
      '22: A8*预算规模（万元） B8:D8*预算数（万元） E8:G8=40',
      '22: A9#一级指标 B9:C9#二级指标 D9:E9#三级指标 F9:G9#指标值',
      '22: A10=产出指标 B10:C10=成本指标 D10:E10<项目总成本 F10:G10=≤9万元',
    ]);
  });

  it('stand on sheets of their own where their columns differ, also when stacked', () => {
    const withLast = (name: string, label: string) => {
      const [title = [], code = [], money = [], heads = [], row = []] = project(name, 'A1', '≤9万元');
      return named(name, [title, code, money, [...heads, label], [...row, '5']]);
    };
    const { safe } = sourceOf([withLast('甲', '备注'), withLast('乙', '分值'), withLast('丙', '备注')]);
    const [contents, ...plans] = cleanExport(safe.result, true);
    expect(plans.map((plan) => [plan.name, plan.pageBreaks])).toEqual([
      ['规范表1', [5]],
      ['规范表2', []],
    ]);
    expect(contents?.links?.map(({ to }) => [to.sheet, to.cell.row])).toEqual([
      ['规范表1', 0],
      ['规范表2', 0],
      ['规范表1', 5],
    ]);
  });

  it('alone have no number and no contents, without errors no draft', () => {
    const [plan, ...others] = cleanExport(
      { tables: checked.tables.slice(1), findings: checked.findings },
      false,
    );
    expect(others).toEqual([]);
    expect(plan && written(plan)[0]).toBe('30: A1:G1!画廊绩效目标表');
    expect(plan?.print.header).toBeUndefined();
  });

  it('have open errors, each with its place; blank forms have none', () => {
    expect(openErrors(source, 'zh-CN').map((text) => text.split(' ')[0])).toEqual([
      '甲!A4',
      '甲!D5',
      '乙!A4',
    ]);
  });
});

describe('a finding in words', () => {
  const whole = sourceOf([EXAMPLE_SHEET, named('后', project('画廊', 'B2', '≤99万元'))]);
  const [finding] = whole.result.findings.filter(({ rule }) => rule === 'cost-over-budget');
  if (!finding) throw new Error('no finding');
  const [first, second] = whole.result.tables;
  if (!first || !second) throw new Error('no tables');
  const at = (address: string, table = first) => ({
    ...{ ...finding, table: table.id, sheet: table.sheet },
    cell: parseA1(address) ?? { row: -1, column: -1 },
  });
  const reported = (findings: readonly (typeof finding)[]) =>
    reportedFindings({ ...whole, result: { ...whole.result, findings, ignored: [] } }, 'zh-CN');

  it.each([
    ['A1', '社区图书角建设经费绩效目标表'],
    ['A3', '305002 云溪区文化馆'],
    ['A4', '单位：万元'],
    ['A5', '项目编码 43060025P000300110001'],
    ['B5', '项目编码 43060025P000300110001'],
    ['A6', '预算规模及资金用途'],
    ['C6', '预算数 26.40'],
    ['B7', '添置图书和书架，聘请管理员'],
    ['B8', '3月底'],
    ['D9', '40%'],
    ['B10', '绩效目标 建成六个社区图书角，方便居民借阅。'],
    ['C11', '三级指标'],
    ['A12', '数量指标 | 图书角数量 | ≥6个'],
    ['G13', '数量指标 | 图书购置册数 | ≥4800册'],
    ['G30', ''],
  ])('at %s stands in the row %s', (address, expected) => {
    const [only] = reported([at(address)]);
    expect(only).toMatchObject({
      row: expected,
      address,
      project: '社区图书角建设经费',
      state: { kind: 'open' },
    });
  });

  it('comes in the order of sheets, rows and columns', () => {
    const findings = [
      at('A1', second),
      at('C2'),
      at('B3'),
      at('A2'),
      { ...at('A1'), sheet: '别处', table: '无' },
    ];
    expect(reported(findings).map(({ sheet, address }) => `${sheet} ${address}`)).toEqual([
      ...['图书角 A2', '图书角 C2', '图书角 B3', '后 A1', '别处 A1'],
    ]);
    expect(reported(findings).at(-1)).toMatchObject({ project: '', row: '' });
  });

  it('suggests what would be written into its cell, else into the first of the remedy', () => {
    const [fix] = finding.fixes;
    if (!fix) throw new Error('no fix');
    const edit = (address: string, after: string) => ({
      ...{ sheet: finding.sheet, cell: parseA1(address) ?? finding.cell, before: '', after },
    });
    const after = (...edits: readonly ReturnType<typeof edit>[]) =>
      reported([{ ...finding, cell: parseA1('D5') ?? finding.cell, fixes: [{ ...fix, edits }] }])[0]
        ?.suggestion;
    expect(after(edit('C4', '甲'), edit('D5', '乙'))).toBe('乙');
    expect(after(edit('D4', '甲'), edit('C5', '乙'))).toBe('甲');
    expect(after({ ...edit('D5', '甲'), sheet: '别处' }, edit('D5', '乙'))).toBe('乙');
    expect(after()).toBe('');
  });
});

describe('what tables are called', () => {
  it.each<[string, string, string, string]>([
    ['A1', '图书角', 'A1', '图书角'],
    ['', ' 43060025P000300110001 - 图书角 ', '43060025P000300110001', '图书角'],
    ['43060025P000300110001－图书角', '图书角', '43060025P000300110001', '图书角'],
    ['', 'A-图书角', '', 'A-图书角'],
  ])('%s and %s', (code, name, ownCode, ownName) => {
    const table = onlyTable(named('表', project(name, code, '≤9万元')));
    expect([projectCode(table), projectName(table)]).toEqual([ownCode, ownName]);
  });

  it.each<[readonly string[], number]>([
    [['7.甲绩效目标表', '8.乙绩效目标表'], 7],
    [['7.甲绩效目标表', '9.乙绩效目标表'], 1],
    [['甲绩效目标表', '8.乙绩效目标表'], 1],
    [['3.甲绩效目标表', '乙绩效目标表'], 1],
    [[], 1],
  ])('%j begin with %d', (titles, expected) => {
    const [first, ...rows] = project('图书角', 'A1', '≤9万元');
    expect(first).toHaveLength(1);
    expect(startOfNumbering(titles.map((title) => onlyTable(named('表', [[title], ...rows]))))).toBe(
      expected,
    );
  });

  it.each([
    ['图书角', 3, '图书角'],
    ['图书角开放', 3, '图书…'],
    ['😀😀😀', 2, '😀…'],
  ])('%s in %d characters', (text, most, expected) => {
    expect(inShort(text, most)).toBe(expected);
  });

  it('covers the tiers of its scheme so often', () => {
    const table = onlyTable(EXAMPLE_SHEET);
    expect(
      coverageOf(table).map(({ tier1, tier2, indicators }) => `${tier1} ${tier2} ${indicators}`),
    ).toEqual([
      ...['产出 数量 2', '产出 质量 1', '产出 时效 1', '产出 成本 1', '效益 经济效益 0', '效益 社会效益 1'],
      ...['效益 生态效益 0', '效益 可持续影响 0', '满意度 服务对象满意度 1'],
    ]);
    expect(coverageOf({ ...table, scheme: 'unknown' })).toEqual([]);
  });
});

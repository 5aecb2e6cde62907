import { suppress } from '../../../src/core/lint/apply-suppressions';
import { check, type CheckResult } from '../../../src/core/lint/check';
import { LOCALES, type Locale } from '../../../src/core/locale';
import {
  checkReportSchema,
  type CrossFileFinding,
  type FileReport,
} from '../../../src/core/report/check-report';
import { reportFile, reportFiles } from '../../../src/core/report/report-file';
import { fileText, reportText } from '../../../src/core/report/report-text';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import type { TargetTable } from '../../../src/core/table/model';
import { EXAMPLE_SHEET, HEADER, INDICATORS, sheetOf } from '../table/example-table';
import { SEED_SHEETS } from '../table/seeds';

const KEY = { header: '三级指标|指标值', label: '三级指标', occurrence: 0 };
const NOTICE = { code: 'protected', sheet: '表', cell: null, message: '工作表受保护' };
const FAILED: FileReport = {
  path: '坏.xlsx',
  error: { code: 'unreadable', message: '坏.xlsx：无法读取' },
  tables: [],
  findings: [],
  notices: [],
};

function fileOf(
  sheets: readonly SheetSnapshot[],
  notices: FileReport['notices'] = [],
  locale: Locale = 'zh-CN',
): FileReport {
  return reportFile('表.xlsx', check({ sheets }), notices, locale);
}

/** A check of the fourth seed table whose cost finding somebody answers for, with two decisions about something gone. */
function ignoring(): CheckResult {
  const workbook = { sheets: SEED_SHEETS.slice(3) };
  const { tables, findings } = check(workbook);
  const finding = findings.find(({ rule }) => rule === 'cost-over-budget');
  const decision = { reason: '上年结转', author: '李', date: '2024-03-01' };
  const suppression = finding && suppress(finding, tables, decision);
  if (!suppression) throw new Error('nothing to suppress');
  const gone = {
    rule: 'gone',
    message: 'said',
    fingerprint: '0'.repeat(16),
    reason: '已撤销',
    date: '2024-03-02',
  };
  const suppressions = [suppression, gone, { ...gone, place: { sheet: '表', cell: 'B2' } }];
  return check(workbook, { suppressions });
}

describe('the report as data', () => {
  it.each(LOCALES)('is valid in %s, and says the same in figures', (locale) => {
    const file = reportFile('表.xlsx', check({ sheets: SEED_SHEETS }), [NOTICE], locale);
    const report = reportFiles([file, FAILED]);
    expect(checkReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
    const of = (severity: string): number =>
      file.findings.filter((finding) => finding.severity === severity).length;
    expect(report.summary).toEqual({
      files: 2,
      tables: 4,
      indicators: 44,
      errors: of('error'),
      warnings: of('warning'),
      infos: of('info'),
    });
    expect(file.findings.length).toBeGreaterThan(0);
  });

  it('gives a table field by field, blanks trimmed and absent ones null', () => {
    const [table] = fileOf([EXAMPLE_SHEET]).tables;
    expect({ ...table, indicators: [], evidence: undefined }).toEqual({
      sheet: '图书角',
      range: 'A1:G18',
      layout: 'hebei',
      kind: 'target',
      scheme: '2015',
      title: { text: '社区图书角建设经费绩效目标表', cell: 'A1' },
      project: { code: '43060025P000300110001', name: '社区图书角建设经费' },
      budget: { total: 26.4, fiscal: 20, other: 6.4, unit: '万元' },
      indicators: [],
      evidence: undefined,
    });
    expect(table?.indicators).toHaveLength(7);
    expect(table?.indicators[1]).toEqual({
      row: 13,
      tier1: '产出指标',
      tier2: '数量指标',
      tier3: '图书购置册数',
      description: '添置少儿和科普图书',
      target: { text: '≥4800册', comparator: '≥', amount: 4800, unit: '册', cell: 'E13' },
      basis: '文化馆年度计划',
    });
  });

  it.each<[string, string, number]>([
    ['项目资金（元）', '5000', 5000],
    ['项目资金（元）', '0.5万元', 5000],
    ['项目资金（万元）', '5000元', 0.5],
    ['项目资金', '5000', 5000],
  ])('gives money in the unit of the table: %s %s', (label, text, total) => {
    const [table] = fileOf([
      sheetOf([['项目名称', '甲'], [label, '资金总额', text], HEADER, ...INDICATORS]),
    ]).tables;
    expect(table?.budget.total).toBe(total);
  });

  it.each<[string, number, string | null]>([
    ['56万元', 56, '万元'],
    ['560,000元', 560000, '元'],
    ['0.56亿', 0.56, '亿元'],
    ['56', 56, null],
    ['0万元', 0, null],
  ])('names the unit an amount has in its own cell: %s', (text, total, unit) => {
    const [table] = fileOf([sheetOf([['项目名称', '甲'], ['资金总额', text], HEADER, ...INDICATORS])]).tables;
    expect(table?.budget).toMatchObject({ total, unit });
  });

  it('writes null for what a table does not have', () => {
    const [table] = fileOf([
      sheetOf([
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['', '', ' 图书角数量 ', ''],
      ]),
    ]).tables;
    expect(table).toMatchObject({
      title: null,
      project: { code: null, name: null },
      budget: { total: null, unit: null },
    });
    expect(table?.indicators[0]).toMatchObject({
      tier1: null,
      tier2: null,
      tier3: '图书角数量',
      description: null,
      basis: null,
      target: { text: '', amount: null, unit: null },
    });
  });

  it('says what a table was recognised by, and which columns a person corrected', () => {
    const result = check({ sheets: [EXAMPLE_SHEET] });
    const cell = { row: 9, column: 2 };
    const tables = result.tables.map((item): TargetTable => ({
      ...item,
      evidence: {
        anchors: [{ as: 'header', text: ' 三级指标 ', cell }],
        columns: [{ role: 'tier3', corrected: true, text: '三级指标', cell, key: KEY }],
      },
    }));
    const file = reportFile('表.xlsx', { ...result, tables }, [], 'zh-CN');
    expect(file.tables[0]?.evidence).toEqual({
      anchors: [{ as: 'header', text: '三级指标', cell: 'C10' }],
      columns: [{ role: 'tier3', corrected: true, text: '三级指标', cell: 'C10' }],
    });
    expect(checkReportSchema.safeParse(reportFiles([file])).success).toBe(true);
  });

  it.each(LOCALES)('lists what is ignored, and what no longer has to be, in %s', (locale) => {
    const file = reportFile('表.xlsx', ignoring(), [], locale);
    expect(file.pack).toBe('hebei');
    expect(file.ignored).toMatchObject([
      { rule: 'cost-over-budget', severity: 'error', sheet: '4.乡村振兴工作队', cell: 'E14' },
    ]);
    expect(file.ignored?.[0]).toMatchObject({ reason: '上年结转', author: '李', date: '2024-03-01' });
    expect(file.ignored?.[0]?.what).toMatch(/为 1\.5 万元|is CNY 15,000/u);
    expect(file.findings.map(({ rule }) => rule)).not.toContain('cost-over-budget');
    expect(file.stale).toEqual([
      { rule: 'gone', reason: '已撤销', author: null, date: '2024-03-02', sheet: null, cell: null },
      { rule: 'gone', reason: '已撤销', author: null, date: '2024-03-02', sheet: '表', cell: 'B2' },
    ]);
    const report = reportFiles([file]);
    expect(checkReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
    expect(report.summary.errors).toBe(file.findings.filter(({ severity }) => severity === 'error').length);
  });

  it('of no file is valid too', () => {
    expect(checkReportSchema.parse(reportFiles([])).summary).toEqual({
      files: 0,
      tables: 0,
      indicators: 0,
      errors: 0,
      warnings: 0,
      infos: 0,
    });
  });

  it.each([
    ['an unknown field', { extra: 1 }],
    ['another version', { schema: 'target-table/check@2' }],
    ['half a summary', { summary: { files: 1 } }],
  ])('does not pass with %s', (_, change) => {
    expect(checkReportSchema.safeParse({ ...reportFiles([]), ...change }).success).toBe(false);
  });
});

describe('the report as text', () => {
  /** Only the cost cell of the fourth table, whose three findings are known. */
  const costCell = (locale: Locale): FileReport => {
    const file = fileOf(SEED_SHEETS.slice(3), [NOTICE], locale);
    return { ...file, findings: file.findings.filter(({ cell }) => cell === 'E14') };
  };
  const report = (locale: Locale): string => reportText(reportFiles([costCell(locale), FAILED]), locale);

  it('has a block per file, a paragraph per finding and the totals, in Chinese', () => {
    const text = report('zh-CN');
    const [file = '', failed, summary] = text.split('\n\n');
    expect(file.split('\n').slice(0, 2)).toEqual(['表.xlsx：1 张绩效目标表，3 条问题', '  工作表受保护']);
    expect(file).toContain('  4.乡村振兴工作队!E14  错误  ');
    expect(file).toContain('[money-unit-incomplete]');
    expect(file).toMatch(/^ {4}可改为：1\.5万 → /mu);
    expect([failed, summary]).toEqual([
      '坏.xlsx：无法读取',
      '共 2 个文件、1 张表、6 行指标：错误 2，警告 1，提示 0。',
    ]);
  });

  it('counts what was ignored, where anything was', () => {
    const text = (locale: Locale): string =>
      reportText(reportFiles([reportFile('表.xlsx', ignoring(), [], locale)]), locale);
    expect(text('zh-CN')).toContain('  已忽略 1 条，另有 2 条忽略的内容已改动或不存在。');
    expect(text('en')).toContain('  ignored: 1; decisions about something changed or gone: 2');
    expect(report('zh-CN')).not.toContain('忽略');
  });

  it('tells what only the comparison of files gave before the totals', () => {
    const finding: CrossFileFinding = {
      ...{ rule: 'project-code-duplicate', severity: 'error', path: '甲.xlsx', sheet: '表', cell: 'B4' },
      ...{ what: '编码重复。', why: '会重复计算。', how: '请核对。', others: ['乙.xlsx'] },
    };
    const text = (locale: Locale): readonly string[] =>
      reportText({ ...reportFiles([FAILED]), acrossFiles: [finding] }, locale).split('\n');
    expect(text('zh-CN').slice(2, 5)).toEqual([
      '跨文件核对：1 条问题',
      '  甲.xlsx  表!B4  错误  编码重复。  [project-code-duplicate]',
      '    请核对。',
    ]);
    expect(text('en')[2]).toBe('Across files: findings: 1');
    expect(reportText({ ...reportFiles([FAILED]), acrossFiles: [] }, 'zh-CN')).not.toContain('跨文件');
  });

  it('colours a file, a severity and the name of a rule where the screen can', () => {
    const file = { ...costCell('zh-CN'), notices: [] };
    const lines = fileText(file, 1, 'zh-CN', (part, text) => `<${part}>${text}`).split('\n');
    expect(lines[0]).toBe('<path>表.xlsx：1 张绩效目标表，3 条问题');
    expect(lines.filter((line) => line.includes('E14'))).toHaveLength(3);
    expect(lines[1]).toMatch(/^ {2}4\.乡村振兴工作队!E14 {2}<error>错误 {2}.+ {2}<soft>\[[a-z-]+\]$/u);
  });

  it('says the same in English, down to the punctuation', () => {
    const [file = '', , summary] = report('en').split('\n\n');
    expect(file.split('\n')[0]).toBe('表.xlsx: tables: 1, findings: 3');
    expect(file).toContain('  4.乡村振兴工作队!E14  error  ');
    expect(file).toMatch(/^ {4}could read: 1\.5万 → /mu);
    expect(file).not.toContain('：');
    expect(summary).toBe('Files: 2, tables: 1, indicator rows: 6; errors: 2, warnings: 1, infos: 0.');
  });
});

import type { ExportSource } from '../../../src/core/export/export-source';
import { htmlReport, type HtmlReportOptions } from '../../../src/core/report/html-report';
import { DEFAULT_OPINION } from '../../../src/core/report/opinion-template';
import { opinionText } from '../../../src/core/report/opinion-text';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { sourceOf } from '../export/checked-source';
import { EXAMPLE, EXAMPLE_SHEET, sheetOf } from '../table/example-table';

/** A cost above the budget, a value of words, a name that tells little, and a table without remarks. */
const DEAR = sheetOf(
  EXAMPLE.map((row) => row.map((text) => (text === '≤26.4万元' ? '≤99万元' : text))),
  undefined,
  '甲',
);
const CLEAN = { ...EXAMPLE_SHEET, name: '丙' };
const BARE = sheetOf(
  [
    [' 绩效目标表 '],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '图书角', '多'],
    ['', '数量指标', '图书', '≥3册'],
  ],
  undefined,
  '乙',
);
const KNOWN = ['cost-over-budget', 'qualitative-in-quantitative', 'name-not-measurable'];

/** The sheets with the remarks of three rules only, so that a new rule changes nothing here. */
function known(...sheets: readonly SheetSnapshot[]): ExportSource {
  const source = sourceOf(sheets);
  const findings = source.result.findings.filter(({ rule }) => KNOWN.includes(rule));
  return { ...source, result: { ...source.result, findings } };
}

function textOf(markup: string): string {
  return markup
    .replace(/<br>/gu, ' ')
    .replace(/<[^>]+>/gu, '')
    .trim();
}

/** The tables of a page, row by row, as a reader sees them. */
function tablesIn(page: string): readonly (readonly (readonly string[])[])[] {
  return [...page.matchAll(/<table>(?<rows>[^]*?)<\/table>/gu)].map(({ groups }) =>
    [...(groups?.['rows'] ?? '').matchAll(/<tr>(?<cells>[^]*?)<\/tr>/gu)].map((row) =>
      [...(row.groups?.['cells'] ?? '').matchAll(/<t[hd][^>]*>(?<text>[^]*?)<\/t[hd]>/gu)].map((cell) =>
        textOf(cell.groups?.['text'] ?? ''),
      ),
    ),
  );
}

const all = (page: string, element: string): readonly string[] =>
  [...page.matchAll(new RegExp(`<${element}[^>]*>([^]*?)</${element}>`, 'gu'))].map(([, text = '']) =>
    textOf(text),
  );

describe('the HTML report', () => {
  const show = (source: ExportSource, options: Partial<HtmlReportOptions> = {}) =>
    htmlReport(source, { locale: 'zh-CN', ...options });
  const page = show(known(DEAR, CLEAN, BARE), { subject: 'a.xlsx', date: '2024-03-01' });

  it('says what was checked, when and how', () => {
    expect(all(page, 'h1')).toEqual(['a.xlsx 绩效目标表检查报告']);
    expect(all(page, 'title')[0]).toBe('a.xlsx 绩效目标表检查报告');
    expect(all(page, 'p')[0]).toBe('2024-03-01，检查口径：河北口径');
    const plain = show(known(BARE), { locale: 'en' });
    expect(all(plain, 'h1')).toEqual(['Check of performance target tables']);
    expect(all(plain, 'p')[0]).toMatch(/^rule pack: \S+$/u);
  });

  it('counts the remarks on every table', () => {
    expect(tablesIn(page)[0]).toEqual([
      ['序号', '项目', '指标行数', '错误', '警告', '提示'],
      ['1', '社区图书角建设经费', '7', '1', '0', '0'],
      ['2', '社区图书角建设经费', '7', '0', '0', '0'],
      ['3', '绩效目标表', '2', '1', '1', '1'],
    ]);
    expect(page.match(/href="#table-\d"/gu)).toEqual([
      'href="#table-1"',
      'href="#table-2"',
      'href="#table-3"',
    ]);
    expect(page.match(/id="table-\d"/gu)).toEqual(['id="table-1"', 'id="table-2"', 'id="table-3"']);
  });

  it('has a section for each with what identifies it', () => {
    expect(all(page, 'h2')).toEqual(['社区图书角建设经费', '社区图书角建设经费', '绩效目标表']);
    expect(all(page, 'p').slice(1)).toEqual([
      '项目编码 43060025P000300110001，预算数 26.4 万元，工作表“甲”',
      '项目编码 43060025P000300110001，预算数 26.4 万元，工作表“丙”',
      '未发现问题。',
      '工作表“乙”',
    ]);
  });

  it('tells a remark with its row, its remedy, its sources and what became of it', () => {
    const [, dear = [], bare = []] = tablesIn(page);
    expect(dear[0]).toEqual(['级别', '位置', '所在行', '问题', '处理建议', '依据', '状态']);
    const [level, place, row, what = '', how = '', sources = '', state] = dear[1] ?? [];
    expect([level, place, row, state]).toEqual([
      '错误',
      '甲 E16',
      '成本指标 | 项目总成本 | ≤99万元',
      '待处理',
    ]);
    expect(what.split('\n')).toHaveLength(2);
    expect(how.split('\n').at(-1)).toBe('建议值：≤26.4万元');
    expect(sources.split('\n')).toHaveLength(3);
    expect(bare.map(([severity, at]) => [severity, at])).toEqual([
      ['级别', '位置'],
      ['警告', '乙 C3'],
      ['错误', '乙 D3'],
      ['提示', '乙 C4'],
    ]);
  });

  it.each([
    ['zh-CN', '李', '已忽略：可以（李，2024-01-01）'],
    ['zh-CN', undefined, '已忽略：可以（2024-01-01）'],
    ['en', '李', 'ignored: 可以 (李, 2024-01-01)'],
    ['en', undefined, 'ignored: 可以 (2024-01-01)'],
  ] as const)('tells in %s what %p ignored, and counts it no more', (locale, author, state) => {
    const source = known(DEAR);
    const ignored = source.result.findings.map((finding) => ({
      finding,
      suppression: {
        ...{ rule: finding.rule, message: finding.message, fingerprint: '0', reason: '可以' },
        ...(author === undefined ? {} : { author }),
        date: '2024-01-01',
      },
    }));
    const [summary, remarks] = tablesIn(
      show({ ...source, result: { ...source.result, findings: [], ignored } }, { locale }),
    );
    expect(summary?.[1]?.slice(3)).toEqual(['0', '0', '0']);
    expect(remarks?.[1]?.at(-1)).toBe(state);
  });

  it('draws how many indicators each tier has, the longest bar for the most', () => {
    const lines = (/<svg[^>]*>(?<svg>[^]*?)<\/svg>/u.exec(page)?.groups?.['svg'] ?? '').trim().split('\n');
    expect(lines).toEqual([
      '<title>3个二级指标下没有指标</title>',
      '<text x="0" y="17">产出</text><text x="110" y="17">数量</text><rect class="bar" x="240" y="6" width="300" height="14"/><text x="548" y="17">2</text>',
      '<text x="110" y="41">质量</text><rect class="bar" x="240" y="30" width="150" height="14"/><text x="398" y="41">1</text>',
      '<text x="110" y="65">时效</text><rect class="bar" x="240" y="54" width="150" height="14"/><text x="398" y="65">1</text>',
      '<text x="110" y="89">成本</text><rect class="bar" x="240" y="78" width="150" height="14"/><text x="398" y="89">1</text>',
      '<line class="line" x1="0" y1="97" x2="640" y2="97"/><text x="0" y="113">效益</text><text x="110" y="113">经济效益</text><text class="none" x="240" y="113">无</text>',
      '<text x="110" y="137">社会效益</text><rect class="bar" x="240" y="126" width="150" height="14"/><text x="398" y="137">1</text>',
      '<text x="110" y="161">生态效益</text><text class="none" x="240" y="161">无</text>',
      '<text x="110" y="185">可持续影响</text><text class="none" x="240" y="185">无</text>',
      '<line class="line" x1="0" y1="193" x2="640" y2="193"/><text x="0" y="209">满意度</text><text x="110" y="209">服务对象满意度</text><rect class="bar" x="240" y="198" width="150" height="14"/><text x="398" y="209">1</text>',
    ]);
    expect(page).toContain('viewBox="0 0 640 220"');
    expect(all(show(known(DEAR), { locale: 'en' }), 'figcaption')).toEqual(['Tier 2 without indicators: 3']);
  });
});

describe('a return opinion', () => {
  it('is this letter', () => {
    expect(opinionText(known(DEAR, CLEAN, BARE), { locale: 'en' }).split('\n')).toEqual([
      'Review of project performance targets',
      '',
      'We have reviewed the performance target tables of 3 project(s). 2 of them need revision (2 to be corrected, 1 recommended):',
      '',
      '1. 社区图书角建设经费 (project code 43060025P000300110001), sheet “甲”',
      '(1) To be corrected (1)',
      '1. E16 (成本指标, 项目总成本, ≤99万元): “项目总成本” is CNY 990,000, CNY 726,000 above the budget of CNY 264,000. Check both amounts: lower the target, correct the budget, or explain other funds in the basis. (Basis: MOF Caiyu [2015] No. 88, performance targets of central departments)',
      '',
      '2. 绩效目标表, sheet “乙”',
      '(1) To be corrected (1)',
      '1. D3 (数量指标, 图书角, 多): A quantitative indicator holds the words “多”. Enter a number with its unit, such as ≥3次. (Basis: MOF Caiyu [2015] No. 88, performance targets of central departments; Sichuan practice of performance monitoring (Chuancaiji [2025] No. 8 and 10, local))',
      '(2) Recommended (1)',
      '1. C3 (数量指标, 图书角, 多): The name “图书角” does not say what is measured. Say what is measured, for example …次数, …率 or …情况.',
      '',
      'No remarks on: 社区图书角建设经费.',
      '',
      'Please revise the tables accordingly and submit them again by ____.',
      '',
      '(Reviewing office)',
      '(Date)',
      '',
    ]);
  });

  it('numbers projects as an official letter does, and names those without remarks', () => {
    const many = Array.from({ length: 101 }, (_, index) => ({ ...DEAR, name: `表${index + 1}` }));
    const template = { ...DEFAULT_OPINION['zh-CN'], project: '{number}={sheet}' };
    const source = known(...many, CLEAN, { ...CLEAN, name: '丁' });
    const lines = opinionText(source, { locale: 'zh-CN', template }).split('\n');
    const numbers = new Map(lines.map((line) => [line.split('=')[1], line.split('=')[0]]));
    const of = (at: number) => numbers.get(`表${at}`);
    expect([1, 9, 10, 11, 20, 21, 99, 100].map(of)).toEqual([
      ...['一', '九', '十', '十一', '二十', '二十一', '九十九', '100'],
    ]);
    expect(lines).toContain('以下项目未发现需要修改的问题：社区图书角建设经费、社区图书角建设经费。');
  });

  it('tells what is only worth a look where the wording asks for it', () => {
    const template = {
      ...DEFAULT_OPINION['zh-CN'],
      severities: ['info' as const],
      nothing: '{projects}/{returned}/{errors}/{warnings}/{infos}/{count}',
      opening: '{projects}/{returned}/{errors}/{warnings}/{infos}/{count}',
    };
    const text = (sheet: SheetSnapshot) => opinionText(known(sheet), { locale: 'zh-CN', template });
    expect(text(BARE)).toContain('1/1/0/0/1/1');
    expect(text(BARE)).toContain('C4');
    expect(text(BARE)).not.toContain('D3');
    expect(text(CLEAN)).toContain('1/0/0/0/0/0');
  });
});

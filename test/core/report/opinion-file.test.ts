import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { LOCALES } from '../../../src/core/locale';
import { problemText } from '../../../src/core/packs/problems';
import { opinionTemplateText, parseOpinionTemplate } from '../../../src/core/report/opinion-file';
import { DEFAULT_OPINION, type OpinionTemplate } from '../../../src/core/report/opinion-template';
import { opinionText } from '../../../src/core/report/opinion-text';
import { sourceOf } from '../export/checked-source';
import { EXAMPLE, sheetOf } from '../table/example-table';

const SCHEMA = { schema: 'target-table/opinion@1' };
const wrong = sourceOf([
  sheetOf(
    EXAMPLE.map((row) => row.map((text) => (text === '≤26.4万元' ? '≤99万元' : text))),
    undefined,
    '甲',
  ),
]);

const read = (content: object): OpinionTemplate => {
  const parsed = parseOpinionTemplate(JSON.stringify({ ...SCHEMA, ...content }), 'zh-CN');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};
const problemsIn = (content: object, locale: 'zh-CN' | 'en' = 'zh-CN'): readonly string[] => {
  const parsed = parseOpinionTemplate(JSON.stringify({ ...SCHEMA, ...content }), locale);
  return parsed.ok ? [] : parsed.problems.map((problem) => problemText(problem, locale));
};

describe('the file of a wording', () => {
  it.each(LOCALES)('in %s says the same when it was written and read', (locale) => {
    const text = opinionTemplateText(DEFAULT_OPINION[locale]);
    expect(parseOpinionTemplate(text, locale)).toEqual({ ok: true, value: DEFAULT_OPINION[locale] });
  });

  it('words the rest as usual', () => {
    expect(read({})).toEqual(DEFAULT_OPINION['zh-CN']);
    expect(read({ $schema: 'x', title: '退回' })).toEqual({ ...DEFAULT_OPINION['zh-CN'], title: '退回' });
  });

  it('takes placeholders by their Chinese names and by their keys', () => {
    const told = (remark: string) =>
      opinionText(wrong, { locale: 'zh-CN', template: read({ remark, severities: ['error'] }) })
        .split('\n')
        .find((line) => line.startsWith('→'));
    const chinese = told('→{序号}|{工作表}|{位置}|{所在行}|{问题}|{修改建议}|{依据}');
    expect(chinese).toMatch(
      /^→1\|甲\|E16\|（成本指标，项目总成本，≤99万元）\|[^|]+\|[^|]+\|（依据：[^|]+）$/u,
    );
    expect(told('→{number}|{sheet}|{cell}|{row}|{what}|{how}|{clauses}')).toBe(chinese);
  });

  it('fills the counts wherever they may stand', () => {
    const template = read({ title: '第{退回项目数}号', closing: '共{条数}条', severities: ['error'] });
    const text = opinionText(wrong, { locale: 'zh-CN', template });
    expect(text).toMatch(/^第1号\n[^]+\n共1条\n$/u);
  });

  it.each<[object, string]>([
    [
      { remark: '{问题}{位子}' },
      'remark：此处没有这个占位符“{位子}”。可用：{序号}、{工作表}、{位置}、{所在行}、{问题}、{修改建议}、{依据}。',
    ],
    [
      { title: '{问题}' },
      'title：此处没有这个占位符“{问题}”。可用：{项目数}、{退回项目数}、{错误数}、{警告数}、{提示数}、{条数}。',
    ],
    [
      { closing: '{条数' },
      'closing：此处没有这个占位符“{条数”。可用：{项目数}、{退回项目数}、{错误数}、{警告数}、{提示数}、{条数}。',
    ],
    [{ separator: '{序号}' }, 'separator：此处没有这个占位符“{序号}”。'],
    [{ remark: '{修改建议}' }, 'remark：缺少占位符。可用：{问题}。'],
    [{ remark: '' }, 'remark：缺少占位符。可用：{问题}。'],
    [{ title: '长'.repeat(2001) }, 'title：超出允许的范围。可用：≤2000。'],
    [{ title: 1 }, 'title：类型不对。可用：string。'],
    [{ severities: [] }, 'severities：超出允许的范围。可用：≥1。'],
    [{ severities: ['fatal'] }, 'severities[0]：不能取这个值。可用：error、warning、info。'],
    [{ titel: '退回' }, 'titel：没有这一项。可用：title。'],
    [{ schema: 'target-table/pack@1' }, 'schema：不能取这个值。可用：target-table/opinion@1。'],
  ])('is refused with the place of the mistake: %j', (content, problem) => {
    expect(problemsIn(content)).toEqual([problem]);
  });

  it('names every mistake, in the language of the reader', () => {
    expect(problemsIn({ row: '{行}', remark: '{what}{x}{y}' }, 'en')).toEqual([
      'remark: there is no such placeholder here (“{x}”). Allowed: {number}, {sheet}, {cell}, {row}, {what}, {how}, {clauses}.',
      'remark: there is no such placeholder here (“{y}”). Allowed: {number}, {sheet}, {cell}, {row}, {what}, {how}, {clauses}.',
      'row: there is no such placeholder here (“{行}”). Allowed: {row}.',
    ]);
    expect(parseOpinionTemplate('{', 'zh-CN').ok).toBe(false);
  });

  it('is published with the same placeholders as it is read by', () => {
    const file = join(__dirname, '..', '..', '..', 'docs', 'schema', 'opinion.schema.json');
    const { properties } = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly properties: Readonly<Record<string, { readonly pattern?: string }>>;
    };
    const pieces = Object.entries(properties).filter(([, { pattern }]) => pattern !== undefined);
    expect(pieces.length).toBeGreaterThan(10);
    const texts = fc.array(
      fc.constantFrom('{', '}', '{序号}', '{count}', '{问题}', '{what}', '甲', '\n', '{依据}'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...pieces), texts, ([name, { pattern = '' }], parts) => {
        const text = parts.join('');
        const unknown = problemsIn({ [name]: text }).some((problem) => problem.includes('没有这个占位符'));
        expect(new RegExp(pattern, 'u').test(text)).toBe(!unknown);
      }),
    );
  });
});

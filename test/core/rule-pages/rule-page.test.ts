import { listText, severitiesOf } from '../../../src/core/rule-pages/list-text';
import type { RuleListing } from '../../../src/core/rule-pages/list-rules';
import { renderIndex, renderMarkdown } from '../../../src/core/rule-pages/render-markdown';
import { rulePage } from '../../../src/core/rule-pages/rule-page';
import type { RuleExample } from '../../../src/core/rules/example';
import type { CatalogueEntry } from '../../../src/core/rules/groups';
import { costComparator } from '../../../src/core/rules/money/cost-comparator';
import { row } from '../../../src/core/rules/sample-table';
import { stubRule, withLimit } from '../lint/stub-rule';

const example: RuleExample = {
  about: { 'zh-CN': '看成本指标有没有上限。', en: 'Whether a cost target is an upper limit.' },
  silent: { 'zh-CN': ['单价按标准填写'], en: ['A unit price follows a standard'] },
  bad: [
    {
      note: { 'zh-CN': '没有写“≤”', en: 'No “≤”' },
      table: {
        budget: { total: '100' },
        rows: [row('数量', '培训|场次', '≥12场'), row('成本', '总成本', '40万元')],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '写了上限', en: 'An upper limit' },
      table: { rows: [row('成本', '总成本', '≤40万元')] },
    },
  ],
};
const entry: CatalogueEntry = { group: 'money', rule: costComparator, example, fixes: ['safe'] };
const pages = { 'zh-CN': rulePage(entry, 'zh-CN'), en: rulePage(entry, 'en') };

describe('the page of a rule', () => {
  it('shows what the rule really says about its samples', () => {
    const { bad, good, fixKinds, group, about } = pages['zh-CN'];
    expect([group, about, fixKinds]).toEqual(['预算与成本', '看成本指标有没有上限。', ['safe']]);
    expect(bad[0]?.findings).toMatchObject([
      {
        cell: 'E12',
        text: '40万元',
        severity: 'warning',
        fixes: [{ kind: 'safe', edits: [{ cell: 'E12', before: '40万元', after: '≤40万元' }] }],
      },
    ]);
    expect(good[0]?.findings).toEqual([]);
  });

  it('shows the rows a sample sets, with the cells of its findings marked', () => {
    const rows = pages['zh-CN'].bad[0]?.rows ?? [];
    expect(rows.map(({ row: number }) => number)).toEqual([5, 10, 11, 12]);
    const marked = rows.flatMap(({ row: number, cells }) =>
      cells.flatMap((cell, column) => (cell.marked ? [[number, column, cell.text]] : [])),
    );
    expect(marked).toEqual([[12, 4, '40万元']]);
    expect(new Set(rows.map(({ cells }) => cells.length)).size).toBe(1);
  });

  it('is worded in each language', () => {
    expect(pages.en).toMatchObject({
      group: 'Budget and costs',
      silent: ['A unit price follows a standard'],
    });
    expect(pages.en.bad[0]?.findings[0]?.what).not.toMatch(/\p{Script=Han}{5}/u);
    expect(pages.en.sources.join()).not.toBe(pages['zh-CN'].sources.join());
  });

  it('reads as Markdown, with an English summary', () => {
    const text = renderMarkdown(pages);
    expect(
      text.startsWith(`# ${costComparator.name['zh-CN']}\n\n\`cost-comparator\` · 预算与成本 · 必查`),
    ).toBe(true);
    expect(text).toContain('| 12 | 产出指标 | 成本指标');
    expect(text).toContain('**40万元**');
    expect(text).toContain('培训\\|场次');
    expect(text).toContain('E12 `40万元` → `≤40万元`');
    expect(text).toContain('## In English');
    expect(text).not.toMatch(/undefined|\[object/u);
  });

  it('tells the options of a rule that has some', () => {
    const limited = withLimit(
      stubRule('limited', () => null),
      50,
    );
    const page = rulePage({ ...entry, rule: limited }, 'zh-CN');
    expect(page.options).toMatchObject({ properties: { limit: { type: 'number', default: 50 } } });
    expect(pages['zh-CN'].options).toBeNull();
    expect(renderMarkdown({ 'zh-CN': page, en: page })).toContain('"default": 50');
  });
});

describe('the catalogue', () => {
  const listing: RuleListing = {
    number: 1,
    id: 'cost-comparator',
    group: 'money',
    groupName: '预算与成本',
    name: '成本指标未用“≤”',
    standing: 'core',
    severities: { bare: 'warning', wrongWay: 'error' },
    fixes: [],
    sources: [{ key: 'S88', text: '八十八号' }],
    options: null,
  };
  const other: RuleListing = {
    ...listing,
    number: 2,
    id: 'other',
    group: 'time',
    groupName: '时间',
    fixes: ['safe'],
  };

  it('has a row per rule and explains the sources once', () => {
    const text = renderIndex([listing, other]);
    expect(text).toContain(
      '| 1 | 预算与成本 | [cost-comparator](cost-comparator.md) | 成本指标未用“≤” | 错误/警告 | 必查 | 需人工填写 | S88 |',
    );
    expect(text).toContain('可直接修正');
    expect(text.match(/八十八号/gu)).toHaveLength(1);
  });

  it('has a heading per group for a terminal', () => {
    expect(listText([listing, { ...listing, id: 'second' }, other], 'zh-CN').split('\n')).toEqual([
      '预算与成本',
      '  cost-comparator  成本指标未用“≤”  [必查, 错误/警告]',
      '  second  成本指标未用“≤”  [必查, 错误/警告]',
      '',
      '时间',
      '  other  成本指标未用“≤”  [必查, 错误/警告]',
    ]);
    expect(listText([other], 'en')).toContain('[core, error/warning]');
  });

  it('orders severities by weight', () =>
    expect(severitiesOf({ a: 'info', b: 'error', c: 'info' })).toEqual(['error', 'info']));
});

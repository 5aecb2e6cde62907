import { listRules } from '../../../src/core/rule-pages/list-rules';
import { renderIndex, renderMarkdown } from '../../../src/core/rule-pages/render-markdown';
import { rulePage } from '../../../src/core/rule-pages/rule-page';
import type { RuleExample, Sample } from '../../../src/core/rules/example';
import { costComparator } from '../../../src/core/rules/money/cost-comparator';
import { row } from '../../../src/core/rules/sample-table';
import { stubRule } from '../lint/stub-rule';

const example: RuleExample = {
  about: { 'zh-CN': '看成本指标有没有上限。', en: 'Whether a cost target is an upper limit.' },
  silent: { 'zh-CN': ['单价按标准填写'], en: ['A unit price follows a standard'] },
  bad: [
    {
      note: { 'zh-CN': '没有写“≤”', en: 'No “≤”' },
      table: {
        budget: { total: '100' },
        rows: [row('数量', '培训|场次', '≥12场'), row('成本', '总成本', ' 40\n万元')],
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

/** What `docs/rules` gets of a rule, from its first to its last line. */
const PAGE = `# 成本指标未用“≤”

\`cost-comparator\` · 预算与成本 · 必查 · 错误/警告 · 可直接修正、由人选择

看成本指标有没有上限。

## 不报告的情形

- 单价按标准填写

## 例：有问题

没有写“≤”

|  | A | B | C | D | E | F |
| --- | --- | --- | --- | --- | --- | --- |
| 5 | 预算规模及资金用途 | 预算数 | 100 | 其中：财政资金 | 100 | 其他资金 |
| 10 | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据 |
| 11 | 产出指标 | 数量指标 | 培训\\|场次 | 按年度台账统计 | ≥12场 | 年度工作方案 |
| 12 | 产出指标 | 成本指标 | 总成本 | 按年度台账统计 | **40 万元** | 年度工作方案 |

- **E12** 警告：成本指标值“40 万元”没有比较符。成本是反向指标，应表述为不超过的上限。在数值前加“≤”。
  - 可直接修正：改为 ≤40万元（E12 \` 40 万元\` → \`≤40万元\`）

## 例：没有问题

写了上限

|  | A | B | C | D | E | F |
| --- | --- | --- | --- | --- | --- | --- |
| 10 | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据 |
| 11 | 产出指标 | 成本指标 | 总成本 | 按年度台账统计 | ≤40万元 | 年度工作方案 |

## 依据

- 预算管理一体化系统绩效模块的填报校验（系统惯例，非制度条款）
- 财预〔2015〕88号《中央部门预算绩效目标管理办法》（指向明确、细化量化、合理可行、相应匹配）

## 可以调整的

每条提醒的严重程度可以分别设定：\`bare\`（警告）、\`equal\`（警告）、\`about\`（警告）、\`wrongWay\`（错误）。

在口径的 \`rules\` 中写：

\`\`\`json
{
  "cost-comparator": {
    "on": true,
    "severity": {
      "bare": "warning",
      "equal": "warning",
      "about": "warning",
      "wrongWay": "error"
    }
  }
}
\`\`\`

## In English

**Cost target without “≤”** (core; error, warning). Whether a cost target is an upper limit.

Silent when:

- A unit price follows a standard

For example: The cost target “40 万元” has no comparator. A cost is an upper limit: lower is better. Put “≤” in front of the number.

Sources: Checks of the integrated budget system (practice, not law); MOF Caiyu \\[2015\\] No. 88, performance targets of central departments.

`;

it('is written down whole', () => {
  const entry = { group: 'money', rule: costComparator, example, fixes: ['safe', 'choice'] } as const;
  const page = renderMarkdown({ 'zh-CN': rulePage(entry, 'zh-CN'), en: rulePage(entry, 'en') });
  expect(page.split('\n')).toEqual(PAGE.split('\n'));
});

describe('the rows of a sample', () => {
  const silent = stubRule('silent', () => null);
  const rowsOf = (table: Sample['table']) => {
    const bad = [{ note: { 'zh-CN': '', en: '' }, table }];
    const entry = { group: 'money', rule: silent, example: { ...example, bad }, fixes: [] } as const;
    return rulePage(entry, 'zh-CN').bad[0]?.rows ?? [];
  };
  const books = row('数量', '更新图书', '≥2000册');

  it.each<[string, Partial<Sample['table']>, readonly number[]]>([
    ['nothing', {}, [10, 11]],
    ['a title', { title: '绩效目标表' }, [1, 10, 11]],
    ['a unit', { unitLine: '单位：元' }, [3, 10, 11]],
    ['the project', { projectName: '图书室' }, [4, 10, 11]],
    ['a purpose', { purpose: '购书' }, [6, 10, 11]],
    ['a plan', { plan: { shares: ['10%', '40%', '70%', '100%'] } }, [7, 8, 10, 11]],
    ['a goal', { goal: '开放' }, [9, 10, 11]],
  ])('are the indicators and those it sets: %s', (_, more, rows) => {
    expect(rowsOf({ rows: [books], ...more }).map((item) => item.row)).toEqual(rows);
  });

  it('are not more than a page can bear', () => {
    const many = Array.from({ length: 20 }, (_, index) => row('数量', `更新图书${index}`, '≥2000册'));
    expect(rowsOf({ rows: many }).map((item) => item.row)).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18]);
  });

  it('are equally long, blank cells included', () => {
    const [header, first] = rowsOf({ rows: [books.slice(0, 3)], extraColumns: ['权重'] });
    expect(header?.cells.map(({ text }) => text)).toEqual([
      ...['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据', '权重'],
    ]);
    expect(first?.cells.map(({ text }) => text)).toEqual([...books.slice(0, 3), '', '', '', '']);
  });
});

describe('the catalogue of all rules', () => {
  const rules = listRules('zh-CN');
  const comparator = rules.find(({ id }) => id === 'cost-comparator');

  it('counts from 1 and names group, sources and what can be adjusted', () => {
    expect(rules.map(({ number }) => number)).toEqual(rules.map((_, index) => index + 1));
    expect(comparator).toEqual({
      number: comparator?.number,
      id: 'cost-comparator',
      group: 'money',
      groupName: '预算与成本',
      name: '成本指标未用“≤”',
      standing: 'core',
      severities: { bare: 'warning', equal: 'warning', about: 'warning', wrongWay: 'error' },
      fixes: comparator?.fixes,
      sources: [
        { key: 'PMKPI', text: '预算管理一体化系统绩效模块的填报校验（系统惯例，非制度条款）' },
        { key: 'S88', text: expect.stringContaining('财预〔2015〕88号') as string },
      ],
      options: null,
    });
  });

  it('is written down with a heading for every column', () => {
    const lines = renderIndex(comparator ? [comparator] : []).split('\n');
    expect(lines).toContain('| 序号 | 类别 | 编号 | 名称 | 严重程度 | 地位 | 修正 | 依据 |');
    expect(lines).toContain(`|${' --- |'.repeat(8)}`);
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(2);
  });
});

import type { Indicator, TargetTable } from '../../table/model';
import { readValue } from '../../value/read-value';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';
import { excerpt } from '../excerpt';
import { setsScale } from '../../value/grades';

interface Several {
  readonly value: string;
  readonly count: number;
}

interface Titles {
  readonly keep: { readonly value: string };
}

/** Frequencies, products and bounds of one range are one value: 每2年1次, 50人×3天, ≥3场且≤5场. */
const ONE_VALUE = /[×*xX]|每|且|第/u;
/** 和 and 及 join targets only behind a unit: 和谐, 惠及 do not. */
const BETWEEN = /[、,，;；\n]|(?<=[个场次人名户册期份项件台套株辆处亩里元%])(?:以及|和|及|与)/u;

/** 一格多值: several targets in one cell cannot be assessed apart. Source: the budget system holds one number per row. */
export const valueMulti = defineRule<{ several: Several }, Titles>({
  id: 'value-multi',
  name: { 'zh-CN': '一格多值', en: 'Several values in one cell' },
  standing: 'extra',
  severity: { several: 'info' },
  sources: ['PMKPI', 'P'],
  messages: {
    'zh-CN': {
      several: (d) => ({
        what: `指标值“${d.value}”一格中有 ${d.count} 个目标。`,
        why: '一行一个指标值，才便于逐项评分。',
        how: '建议拆成多行，每行一个三级指标和一个指标值。',
      }),
    },
    en: {
      several: (d) => ({
        what: `The value “${d.value}” holds ${d.count} targets.`,
        why: 'One value per row can be scored on its own.',
        how: 'Split it into rows, each with its own name and value.',
      }),
    },
  },
  titles: {
    'zh-CN': { keep: (d) => `本行只留 ${d.value}，其余另列` },
    en: { keep: (d) => `Keep ${d.value} here, list the others apart` },
  },
  check(table, report) {
    for (const set of table.sets) {
      for (const row of set.indicators) {
        if (!row.target.value.multiple) continue;
        const groups = groupsOf(row.target.text);
        if (groups.length < 2) continue;
        report({
          cell: row.target.cell,
          message: ['several', { value: excerpt(row.target.text), count: groups.length }],
          fixes: groups.map((group) => keep(table, row, group)),
        });
      }
    }
  },
});

/** The targets of an enumeration, each a number with its unit; none when a part is something else. */
function groupsOf(text: string): readonly string[] {
  const plain = text.replace(/[(（][^()（）]*[)）]/gu, '').trim();
  if (ONE_VALUE.test(plain) || setsScale(plain)) return [];
  const parts = plain.split(BETWEEN).map((part) => part.trim());
  const groups = [...new Set(parts.filter((part) => part !== ''))];
  const single = groups.every((group) => {
    const { kind, unit, multiple, rest } = readValue(group);
    return !multiple && unit !== null && rest.behind === '' && (kind === 'quantity' || kind === 'range');
  });
  return single ? groups : [];
}

function keep(table: TargetTable, { target }: Indicator, value: string): ProposedFix<Titles> {
  return { kind: 'choice', title: ['keep', { value }], edits: [editOf(table, target, value)] };
}

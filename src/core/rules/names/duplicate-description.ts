import { toA1 } from '../../sheet/address';
import { nameKey } from '../../sheet/text';
import type { Field, Indicator, IndicatorSet, TargetTable } from '../../table/model';
import { defineRule } from '../rule';

interface Twice {
  /** Where else it stands. */
  readonly others: string;
}

interface Copied {
  readonly goal: string;
}

/** A shorter clause may well come up in a goal by itself. */
const SHORTEST_COPY = 20;

/** 描述重复: two rows say the same about different indicators, or a row says what a goal says. */
export const duplicateDescription = defineRule<{ twice: Twice; goal: Copied }>({
  id: 'duplicate-description',
  name: { 'zh-CN': '描述重复', en: 'Description used twice' },
  standing: 'extra',
  severity: { twice: 'info', goal: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      twice: (d) => ({
        what: `这段描述与 ${d.others} 完全相同。`,
        why: '不同的指标用同一段描述，看不出各自考核什么。',
        how: '建议分别写明各指标的内容和统计口径。',
      }),
      goal: (d) => ({
        what: `这段描述照抄了绩效目标（${d.goal}）。`,
        why: '指标应把目标细化，照抄目标等于没有说明。',
        how: '建议写明用什么来衡量、怎样统计。',
      }),
    },
    en: {
      twice: (d) => ({
        what: `The description is the same as in ${d.others}.`,
        why: 'Different indicators with one description cannot be told apart.',
        how: 'Describe what each of them measures.',
      }),
      goal: (d) => ({
        what: `The description is copied from the goal (${d.goal}).`,
        why: 'An indicator should refine the goal; a copy says nothing new.',
        how: 'Say what is measured and how.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    const goals = goalKeys(table);
    for (const set of table.sets) {
      const repeats = repeatsIn(set);
      for (const row of set.indicators) {
        const { description, keys } = row;
        if (!description) continue;
        const others = repeats?.get(row);
        if (others) {
          report({ cell: description.cell, message: ['twice', { others: others.map(toA1).join('、') }] });
        } else if (keys.description.length >= SHORTEST_COPY && keys.description !== keys.name) {
          const goal = goals.find(({ key }) => key.includes(keys.description));
          if (goal) report({ cell: description.cell, message: ['goal', { goal: toA1(goal.field.cell) }] });
        }
      }
    }
  },
});

function goalKeys({ goals }: TargetTable): readonly { readonly field: Field; readonly key: string }[] {
  return goals
    .map((field) => ({ field, key: nameKey(field.text) }))
    .filter(({ key }) => key.length >= SHORTEST_COPY);
}

/** For the first row of every repeated description the cells of the others; null where none is repeated. */
function repeatsIn(set: IndicatorSet): Map<Indicator, Field['cell'][]> | null {
  const first = new Map<string, Indicator>();
  let repeats: Map<Indicator, Field['cell'][]> | null = null;
  for (const row of set.indicators) {
    const { description, keys } = row;
    if (!description || keys.description === '') continue;
    const owner = first.get(keys.description);
    if (!owner) first.set(keys.description, row);
    else {
      repeats ??= new Map();
      const cells = repeats.get(owner);
      if (cells) cells.push(description.cell);
      else repeats.set(owner, [description.cell]);
    }
  }
  return repeats;
}

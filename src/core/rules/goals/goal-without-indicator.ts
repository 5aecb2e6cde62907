import { indicatorsOf, type Indicator, type TargetTable } from '../../table/model';
import { activitiesIn } from '../../value/activities';
import { goalItems } from '../../value/goal-lines';
import { defineRule } from '../rule';

interface Goal {
  readonly goal: string;
  readonly activities: string;
}

/** 目标无对应指标: a goal names work that no quantity or quality, or no benefit, measures. A heuristic. */
export const goalWithoutIndicator = defineRule<{ output: Goal; benefit: Goal }>({
  id: 'goal-without-indicator',
  name: { 'zh-CN': '目标无对应指标', en: 'Goal without indicator' },
  standing: 'off',
  silentOn: ['template'],
  severity: { output: 'info', benefit: 'info' },
  sources: ['S88'],
  messages: {
    'zh-CN': {
      output: (d) => ({
        what: `目标“${d.goal}”提到的${d.activities}没有对应的数量或质量指标。`,
        why: '指标由目标分解而来，每项目标都应有指标衡量。',
        how: '请补充相应指标，或核对目标是否仍属本项目。',
      }),
      benefit: (d) => ({
        what: `目标“${d.goal}”提到的${d.activities}没有对应的效益指标。`,
        why: '其他目标有效益指标，此项只有产出，看不出效果。',
        how: '可补充相应的效益指标。',
      }),
    },
    en: {
      output: (d) => ({
        what: `The goal “${d.goal}” (${d.activities}) has no quantity or quality indicator.`,
        why: 'Indicators are derived from goals; each goal should be measured.',
        how: 'Add an indicator, or see whether the goal belongs to this project.',
      }),
      benefit: (d) => ({
        what: `The goal “${d.goal}” (${d.activities}) has no benefit indicator.`,
        why: 'Other goals have one; here only the output is measured.',
        how: 'Consider adding a benefit indicator.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    const outputs = measured(table, ({ keys }) => keys.tier2 === '数量' || keys.tier2 === '质量');
    const benefits = measured(table, ({ keys }) => keys.tier1 === '效益');
    if (outputs.size === 0) return;
    for (const goal of table.goals) {
      for (const item of goalItems(goal.text)) {
        const named = activitiesIn(item);
        const data = { goal: excerpt(item), activities: named.map(({ word }) => `“${word}”`).join('') };
        if (named.length === 0) continue;
        if (!named.some(({ key }) => outputs.has(key)))
          report({ cell: goal.cell, message: ['output', data] });
        else if (benefits.size > 0 && !named.some(({ key }) => benefits.has(key))) {
          report({ cell: goal.cell, message: ['benefit', data] });
        }
      }
    }
  },
});

function measured(table: TargetTable, counts: (row: Indicator) => boolean): ReadonlySet<string> {
  return new Set(
    indicatorsOf(table)
      .filter(counts)
      .flatMap(({ keys }) => activitiesIn(`${keys.name} ${keys.description}`).map(({ key }) => key)),
  );
}

function excerpt(text: string): string {
  return text.length > 20 ? `${text.slice(0, 19)}…` : text;
}

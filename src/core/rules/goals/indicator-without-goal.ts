import { indicatorsOf } from '../../table/model';
import { activitiesIn } from '../../value/activities';
import { defineRule } from '../rule';

interface Unmentioned {
  readonly activities: string;
}

/** 指标无对应目标: an indicator measures work that neither a goal nor the purpose mentions. A heuristic. */
export const indicatorWithoutGoal = defineRule<{ unmentioned: Unmentioned }>({
  id: 'indicator-without-goal',
  name: { 'zh-CN': '指标无对应目标', en: 'Indicator without goal' },
  standing: 'off',
  silentOn: ['template'],
  severity: { unmentioned: 'info' },
  sources: ['S88'],
  messages: {
    'zh-CN': {
      unmentioned: (d) => ({
        what: `指标中的${d.activities}在绩效目标和资金用途中均未提到。`,
        why: '指标由目标分解而来，目标没有的工作不应单独成为指标。',
        how: '请补充目标，或核对该指标是否属于本项目。',
      }),
    },
    en: {
      unmentioned: (d) => ({
        what: `${d.activities} is measured, but neither a goal nor the purpose mentions it.`,
        why: 'Indicators are derived from goals.',
        how: 'Add it to the goals, or see whether the indicator belongs to this project.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    const goals = table.goals.map((goal) => goal.text).join('\n');
    if (goals.trim() === '') return;
    const mentioned = activitiesIn(`${goals}\n${table.purpose?.text ?? ''}`);
    const known = new Set(mentioned.map(({ key }) => key));
    for (const { name, keys, target } of indicatorsOf(table)) {
      const unknown = activitiesIn(`${keys.name} ${keys.description}`).filter(({ key }) => !known.has(key));
      if (unknown.length === 0) continue;
      // Said once, at the first indicator of this work.
      for (const { key } of unknown) known.add(key);
      const activities = unknown.map(({ word }) => `“${word}”`).join('');
      report({ cell: (name ?? target).cell, message: ['unmentioned', { activities }] });
    }
  },
});

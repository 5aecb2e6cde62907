import { isSlot } from '../../table/vocabulary';
import { defineRule } from '../rule';

/** 绩效目标为空: a place for goals and nothing in it. Source: 财预〔2015〕88号. */
export const goalMissing = defineRule<{ missing: Readonly<Record<string, never>> }>({
  id: 'goal-missing',
  name: { 'zh-CN': '绩效目标为空', en: 'Goal missing' },
  standing: 'core',
  silentOn: ['template'],
  severity: { missing: 'error' },
  sources: ['S88', 'S34'],
  messages: {
    'zh-CN': {
      missing: () => ({
        what: '绩效目标未填写。',
        why: '绩效指标由绩效目标分解而来，没有目标，指标无从对应。',
        how: '请写明本项目在预算期内要达到的产出和效果。',
      }),
    },
    en: {
      missing: () => ({
        what: 'No goal is stated.',
        why: 'Indicators are derived from the goals; without a goal they answer to nothing.',
        how: 'State what the project is to produce and to achieve in the budget period.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    const [first] = table.goals;
    if (!first || table.goals.some((goal) => !isSlot(goal.text))) return;
    report({ cell: first.cell, message: ['missing', {}] });
  },
});

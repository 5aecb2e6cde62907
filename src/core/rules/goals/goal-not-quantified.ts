import { nameKey } from '../../sheet/text';
import { withoutDates } from '../../value/dates';
import { goalItems } from '../../value/goal-lines';
import { defineRule } from '../rule';

/** 目标未量化: no number in any goal. Source: 财预〔2015〕88号, 细化量化; many goals are rightly put in words. */
export const goalNotQuantified = defineRule<{ words: Readonly<Record<string, never>> }>({
  id: 'goal-not-quantified',
  name: { 'zh-CN': '目标未量化', en: 'Goal without a number' },
  standing: 'off',
  silentOn: ['template'],
  severity: { words: 'info' },
  sources: ['S88'],
  messages: {
    'zh-CN': {
      words: () => ({
        what: '绩效目标中没有数量。',
        why: '目标应尽可能量化，便于与指标对应和事后考核。',
        how: '可写明主要任务的数量，如“举办培训4期，培训300人次”。',
      }),
    },
    en: {
      words: () => ({
        what: 'No goal holds a number.',
        why: 'Goals should be quantified where they can be.',
        how: 'State the quantity of the main tasks.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    const filled = table.goals.filter((goal) => goal.text.trim() !== '');
    const [first] = filled;
    if (!first || filled.some((goal) => goalItems(goal.text).some(isQuantified))) return;
    report({ cell: first.cell, message: ['words', {}] });
  },
});

/** A number in Chinese characters counts only in front of what it counts: 一批, 进一步 and 统一 are none. */
const CHINESE_NUMBER =
  /(?<!第)[两二三四五六七八九十百千][百千万余多]{0,2}(?:个|次|场|人|名|户|项|套|台|期|家|所|处|公里|亩|吨)/u;

function isQuantified(goal: string): boolean {
  const rest = withoutDates(nameKey(goal));
  return /\d/u.test(rest) || CHINESE_NUMBER.test(rest);
}

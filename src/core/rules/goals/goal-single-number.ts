import type { Field } from '../../table/model';
import { goalMarks, hasOutline, mayNumber, startsWith, type GoalMark } from '../../value/goal-lines';
import { editOf } from '../edits';
import { defineRule } from '../rule';

interface Lone {
  readonly number: string;
}

/** 只有“1.”: a number with nothing to follow it. House style. */
export const goalSingleNumber = defineRule<{ single: Lone }, { drop: Lone }>({
  id: 'goal-single-number',
  name: { 'zh-CN': '只有“1.”', en: 'A lone number 1' },
  standing: 'extra',
  severity: { single: 'info' },
  sources: ['house'],
  messages: {
    'zh-CN': {
      single: (d) => ({
        what: `绩效目标只有一项，却编了“${d.number}”。`,
        why: '只有一项时不必编号，否则看起来像漏了后面的目标。',
        how: '请确认没有漏填目标，再去掉编号。',
      }),
    },
    en: {
      single: (d) => ({
        what: `There is one goal only, numbered “${d.number}”.`,
        why: 'A lone number looks as if the following goals were lost.',
        how: 'Make sure that none is missing, then drop the number.',
      }),
    },
  },
  titles: {
    'zh-CN': { drop: (d) => `去掉“${d.number}”` },
    en: { drop: (d) => `Drop “${d.number}”` },
  },
  check(table, report) {
    for (const goal of table.goals) {
      const mark = loneMark(goal);
      if (!mark || goesOn(mark, table.goals)) continue;
      const rest = goal.text.slice(mark.index + mark.text.length).trimStart();
      if (rest === '') continue;
      const number = mark.text.trim();
      report({
        cell: goal.cell,
        message: ['single', { number }],
        fixes: [{ kind: 'safe', title: ['drop', { number }], edits: [editOf(table, goal, rest)] }],
      });
    }
  },
});

/** The only number of a cell, at its start; 目标1 is often part of the form and stays. */
function loneMark({ text }: Field): GoalMark | null {
  const [mark, ...others] = goalMarks(text);
  if (!mark || others.length > 0 || mark.number !== 1 || mark.style === 'word') return null;
  if (!startsWith(text, mark) || mayNumber(text, mark.style, 2) || hasOutline(text)) return null;
  return mark;
}

/** Goals in cells of their own: the next one may carry the number 2. */
function goesOn({ style }: GoalMark, goals: readonly Field[]): boolean {
  return goals.some(({ text }) => goalMarks(text).some((mark) => mark.style === style && mark.number === 2));
}

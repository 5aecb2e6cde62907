import type { Field, TargetTable } from '../../table/model';
import {
  goalMarks,
  hasOutline,
  mayNumber,
  renumbered,
  startsWith,
  type GoalMark,
} from '../../value/goal-lines';
import { editOf } from '../edits';
import { defineRule } from '../rule';

interface Numbers {
  /** As they stand: 1、3、4. */
  readonly numbers: string;
}

type Titles = Readonly<Record<'renumber' | 'split', Readonly<Record<string, never>>>>;

/** 目标编号问题: a number left out or used twice, or several goals on one line. Practice. */
export const goalNumbering = defineRule<{ order: Numbers; line: Numbers }, Titles>({
  id: 'goal-numbering',
  name: { 'zh-CN': '目标编号问题', en: 'Numbering of the goals' },
  standing: 'extra',
  severity: { order: 'info', line: 'info' },
  sources: ['house'],
  messages: {
    'zh-CN': {
      order: (d) => ({
        what: `目标编号为${d.numbers}，不连续或有重复。`,
        why: '编号不连续，容易被认为有遗漏。',
        how: '请确认没有漏填目标后重新编号。',
      }),
      line: (d) => ({
        what: `编号${d.numbers}的几项目标写在同一行。`,
        why: '每项目标单独成行，便于与指标逐项对应。',
        how: '建议每项目标另起一行。',
      }),
    },
    en: {
      order: (d) => ({
        what: `The goals are numbered ${d.numbers}.`,
        why: 'A number left out or used twice looks as if a goal were missing.',
        how: 'Make sure that none is missing, then number them anew.',
      }),
      line: (d) => ({
        what: `The goals ${d.numbers} stand on one line.`,
        why: 'One goal per line is easier to match with its indicators.',
        how: 'Start a new line for each goal.',
      }),
    },
  },
  titles: {
    'zh-CN': { renumber: () => '重新编号，每项一行', split: () => '每项目标另起一行' },
    en: { renumber: () => 'Number anew, one goal per line', split: () => 'One goal per line' },
  },
  check(table, report) {
    const alone = table.goals.filter((goal) => goal.text.trim() !== '').length === 1;
    for (const goal of table.goals) {
      const list = listOf(goal);
      if (!list) continue;
      const [right, split] = [rightNumbers(list, alone), onOneLine(list)];
      const message = list.some((mark, index) => mark.number !== right[index]) ? 'order' : 'line';
      if (message === 'line' && !split) continue;
      const after = rewritten(goal.text, list, right, split);
      report({
        cell: goal.cell,
        message: [message, { numbers: list.map((mark) => mark.number).join('、') }],
        fixes: [fixOf(table, goal, message === 'order' ? 'renumber' : 'split', after)],
      });
    }
  },
});

function fixOf(table: TargetTable, goal: Field, title: keyof Titles, after: string) {
  return { kind: 'safe', title: [title, {}], edits: [editOf(table, goal, after)] } as const;
}

type Marks = readonly (GoalMark & { readonly ownLine: boolean })[];

/** The numbered goals of a cell; null unless the text is plainly a list of them, with no number in doubt. */
function listOf({ text }: Field): Marks | null {
  const all = goalMarks(text);
  const [first] = all;
  // Nearly every list counts from 1, a goal on each line: nothing else needs to be known of it.
  if (!first || all.length === 1 || countsByLines(text, all)) return null;
  if (!startsWith(text, first) || hasOutline(text)) return null;
  const marks = all.filter((mark) => mark.style === first.style);
  if (marks.length < 2) return null;
  const doubtful = marks.some(({ number, style }, index) => {
    const next = marks[index + 1]?.number;
    return next !== number + 1 && mayNumber(text.slice(marks[index]?.index), style, number + 1);
  });
  if (doubtful) return null;
  return marks.map((mark, index) => ({ ...mark, ownLine: index === 0 || beginsLine(text, mark) }));
}

function countsByLines(text: string, marks: readonly GoalMark[]): boolean {
  return marks.every(
    (mark, at) =>
      mark.number === at + 1 && mark.style === marks[0]?.style && (at === 0 || beginsLine(text, mark)),
  );
}

/** Whether nothing but blanks stands before the mark in its line. */
function beginsLine(text: string, { index }: GoalMark): boolean {
  let at = index - 1;
  while (at >= 0 && text[at] !== '\n' && text[at]?.trim() === '') at--;
  return text[at] === '\n';
}

/** Each number follows the one before; 1 starts another list, and so may the first number of a cell beside others. */
function rightNumbers(marks: Marks, alone: boolean): readonly number[] {
  const numbers: number[] = [];
  for (const { number } of marks) {
    const before = numbers.at(-1);
    if (before === undefined) numbers.push(alone ? 1 : number);
    else numbers.push(number === 1 && before >= 2 ? 1 : before + 1);
  }
  return numbers;
}

function onOneLine(marks: Marks): boolean {
  return marks.some((mark) => !mark.ownLine);
}

/** The text with these numbers and, where goals share a line, each on its own. */
function rewritten(text: string, marks: Marks, numbers: readonly number[], split: boolean): string {
  const pieces = marks.map((mark, index) => {
    const body = text.slice(mark.index + mark.text.length, marks[index + 1]?.index);
    const last = index === marks.length - 1;
    return renumbered(mark, numbers[index] ?? mark.number) + (split && !last ? `${body.trimEnd()}\n` : body);
  });
  return text.slice(0, marks[0]?.index) + pieces.join('');
}

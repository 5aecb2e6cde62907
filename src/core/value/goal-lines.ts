import { remembered } from '../remembered';
import { nameKey } from '../sheet/text';

/** How goals are numbered; `1.` and `1、` count as one way. */
type Style = 'digit' | 'bracket' | 'circle' | 'word';

/** A number in front of a goal: `1.`, `（1）`, `①`, 目标1. */
export interface GoalMark {
  readonly style: Style;
  readonly number: number;
  /** Where it starts in the text, and what it is. */
  readonly index: number;
  readonly text: string;
}

/** At the start of a line or a sentence; `5.83` is an amount, no number of a goal. */
const MARK =
  /(?<=^|[\s。；;：:！!])(?:目标(?<word>\d{1,2})(?:[:：、.．]|(?=\s))|[（(](?<bracket>\d{1,2})[)）]|(?<digit>\d{1,2})[.、．](?!\d)|(?<circle>[①-⑳]))/gmu;

/** Numbers of a list around the numbered goals: 一、 （一）. */
const OUTLINE =
  /(?<=^|[\s。；;：:])(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])/mu;

/** Of longer goals the marks are not kept. */
const LONGEST_GOAL = 400;

const STYLES: readonly Style[] = ['digit', 'bracket', 'circle', 'word'];

/** Every number in front of a goal, in the order of the text. Several rules ask it of the same cell. */
export const goalMarks = remembered((text): readonly GoalMark[] => {
  const marks: GoalMark[] = [];
  for (const match of text.matchAll(MARK)) {
    const style = STYLES.find((item) => match.groups?.[item] !== undefined);
    const written = style && match.groups?.[style];
    if (style === undefined || written === undefined) continue;
    const number = style === 'circle' ? (written.codePointAt(0) ?? 0) - CIRCLED_ZERO : Number(written);
    marks.push({ style, number, index: match.index, text: match[0] });
  }
  return marks;
}, LONGEST_GOAL);

const CIRCLED_ZERO = 0x245f;

/** The same mark with another number. */
export function renumbered(mark: GoalMark, number: number): string {
  return mark.style === 'circle'
    ? String.fromCodePoint(CIRCLED_ZERO + number)
    : mark.text.replace(/\d+/u, String(number));
}

/** Whether the text, left of its first goal, holds nothing. */
export function startsWith(text: string, mark: GoalMark): boolean {
  return text.slice(0, mark.index).trim() === '';
}

/**
 * Whether the text says this number in the style of the mark anywhere, even where it may be part of something else
 * (`2.5万元`, 宣传2.培训): then what looks like a missing number may not be missing.
 */
export function mayNumber(text: string, style: Style, number: number): boolean {
  switch (style) {
    case 'digit':
      return says(text, `(?<!\\d)${number}\\s?[.、．]`);
    case 'bracket':
      return says(text, `[（(]\\s?${number}\\s?[)）]`);
    case 'circle':
      return text.includes(String.fromCodePoint(CIRCLED_ZERO + number));
    case 'word':
      return says(text, `目标\\s?${number}(?!\\d)`);
  }
}

function says(text: string, source: string): boolean {
  return patternOf(source).test(text);
}

/** Goals are seldom more than a handful: the same few patterns are asked for again and again. */
const patternOf = remembered((source) => new RegExp(source, 'u'));

/** Whether 一、 or （一） divide the text: then numbers may start anew. */
export function hasOutline(text: string): boolean {
  return OUTLINE.test(text);
}

/** The goals a text lists, their numbers taken off; the whole text where nothing is numbered. Blank ones are left out. */
export function goalItems(text: string): readonly string[] {
  const [first, ...others] = goalMarks(text);
  if (!first) return text.trim() === '' ? [] : [text.trim()];
  const marks = [first, ...others.filter((mark) => mark.style === first.style)];
  return marks
    .map((mark, index) => text.slice(mark.index + mark.text.length, marks[index + 1]?.index).trim())
    .filter((item) => item !== '');
}

/** Whether two texts say the same, numbers in front, full stops and semicolons aside. Blank ones never do. */
export function sameWording(a: string, b: string): boolean {
  // Nearly all texts end differently: seen before anything is cut from them.
  const last = lastLetter(a);
  return last !== '' && last === lastLetter(b) && goalKey(a) === goalKey(b);
}

function lastLetter(text: string): string {
  for (let index = text.length - 1; index >= 0; index--) {
    const char = text.charAt(index);
    if (!BEHIND.has(char)) return char;
  }
  return '';
}

/** What may stand behind the last word of a sentence. */
const BEHIND = new Set(' \t\r\n\u00A0\u3000\u200B\uFEFF。．.；;，,、！!★☆*');

function goalKey(text: string): string {
  return nameKey(text.replace(MARK, ''))
    .replace(/[。;]/gu, '')
    .replace(/[.,、!]+$/u, '');
}

import { fieldKey, fieldLabelRole, isNumbered, LONGEST_LABEL, type FieldRole } from '../field-vocabulary';
import type { Field } from '../model';
import { ROLE_OF_WORD } from './heads';
import { moneyWord, type MoneyWord } from './money-words';
import { isUnitLine } from './unit-line';

/** A label with its value in the same cell: 项目名称：…. */
export interface Pair {
  readonly label: Field;
  /** Null where another label follows at once. */
  readonly value: Field | null;
  readonly role: FieldRole;
  readonly word: MoneyWord | null;
}

/** What a cell of labels with their values holds. */
export interface Inside {
  readonly pairs: readonly Pair[];
  /** The unit of the table at its end: 单位：万元. */
  readonly unitLine: Field | null;
}

interface Announced {
  readonly role: FieldRole;
  readonly word: MoneyWord | null;
}

/** Longer texts behind a label and a colon are sentences, not values. */
const LONGEST_VALUE = 60;
/** A cell with several short values is no longer. */
const LONGEST_CELL = 300;
/** So are texts with more than a phrase in them. */
const SENTENCE = /[。；;，\n]/u;
/** Roles that ask for a text of any length. */
const TEXTS: ReadonlySet<FieldRole> = new Set(['goal', 'purpose']);
/** Labels of the role `other` that stand with a short value in one cell; 主要内容： rather begins a sentence. */
const SHORT_ANSWERS = /(?:年度|年份|日期|[^审]人|电话|手机|方式|级次)$/u;
const COLON = /[:：]/gu;
/** A further label in a cell stands behind blanks or in a line of its own; 其中 may have a colon, too. */
const NEXT_LABEL = /(?:^|\s)(?=((?:其中[:：])?[^\s:：]{2,16})[ \u3000]*[:：])/gu;

/** Whether a cell begins with a known label, a colon and something behind it; the role of that label. */
export function roleInside(text: string): FieldRole | null {
  const end = labelEnd(text);
  return end < 0 || text.slice(end).trim() === '' ? null : (announced(text.slice(0, end))?.role ?? null);
}

/**
 * Takes a cell that holds labels with their values apart; null where it does not. Each part remembers the rest of its
 * cell, so that an edit of a value leaves the label alone.
 * @param money the cell stands among labels of money, where 合计： is one too
 */
export function pairsIn({ text, cell }: Field, money: boolean): Inside | null {
  const pairs: Pair[] = [];
  const part = (start: number, stop: number): Field => ({
    text: text.slice(start, stop),
    cell,
    within: { before: text.slice(0, start), behind: text.slice(stop) },
  });
  let from = 0;
  let unitLine: Field | null = null;
  while (from < text.length) {
    if (from > 0 && isUnitLine(text.slice(from))) {
      unitLine = part(from, text.length);
      break;
    }
    const end = labelEnd(text, from);
    const found = end < 0 ? null : announced(text.slice(from, end));
    if (!found || (found.word?.weak === true && !money)) return null;
    if (text.length > LONGEST_CELL && !TEXTS.has(found.role)) return null;
    const to = TEXTS.has(found.role) ? text.length : valueEnd(text, end);
    const value = text.slice(end, to);
    if (!fits(value, found)) return null;
    const blank = value.trim() === '';
    // The blanks before the next label belong to neither.
    const stop = to === text.length ? to : end + value.trimEnd().length;
    pairs.push({ ...found, label: part(from, end), value: blank ? null : part(end, stop) });
    from = to;
  }
  return pairs.some(({ value }) => value !== null) ? { pairs, unitLine } : null;
}

/** 1.项目名称：填写批复的全称。 tells how a form is filled in. */
function explains(text: string, end: number): boolean {
  return isNumbered(text) && EXPLANATION.test(text.slice(end, end + LONGEST_VALUE));
}

const EXPLANATION =
  /^(?:填[写报列]|请|应当|应[按与填]|按.{0,8}(?:填|批复|要求)|由.{1,8}(?:生成|填)|以.{1,4}为单位|与.{1,16}一致|根据.{1,16}填)/u;

/** Where the value begins behind the first colon that ends a known label; -1 where there is none, or an explanation follows. */
function labelEnd(text: string, from = 0): number {
  // Nearly no cell has a colon this early.
  if (!hasColon(text, from, from + LONGEST_LABEL)) return -1;
  const head = text.slice(from, from + LONGEST_LABEL);
  for (const { index } of head.matchAll(COLON)) {
    const at = from + index + 1;
    if (announced(text.slice(from, at)) === null) continue;
    const end = at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0);
    return from === 0 && explains(text, end) ? -1 : end;
  }
  return -1;
}

function hasColon(text: string, from: number, stop: number): boolean {
  for (let at = from; at < stop && at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === FULL_COLON || code === PLAIN_COLON) return true;
  }
  return false;
}

const FULL_COLON = '：'.charCodeAt(0);
const PLAIN_COLON = ':'.charCodeAt(0);

/** Where the next label in the cell begins, or the cell ends. */
function valueEnd(text: string, from: number): number {
  for (const match of text.slice(from).matchAll(NEXT_LABEL)) {
    const next = from + match.index + match[0].length;
    if (announced(match[1] ?? '') !== null || isUnitLine(text.slice(next))) return next;
  }
  return text.length;
}

function announced(label: string): Announced | null {
  const word = moneyWord(label);
  if (word) {
    const counts = word.kind !== 'result' && word.kind !== 'reckoning' && !word.text;
    return counts ? { role: ROLE_OF_WORD[word.kind], word } : null;
  }
  const key = fieldKey(label);
  const role = fieldLabelRole(label);
  if (role === null || role === 'paymentPlan') return null;
  return role === 'other' && !SHORT_ANSWERS.test(key) ? null : { role, word: null };
}

/** Whether a text can be what the label asks for. A text with goals of several periods stays whole. */
function fits(value: string, { role, word }: Announced): boolean {
  if (role === 'goal') return !value.split('\n').some((line) => roleInside(line.trim()) === 'goal');
  if (role === 'purpose') return true;
  const text = value.trim();
  if (text.length > LONGEST_VALUE || SENTENCE.test(text)) return false;
  return word === null || text === '' || /^[¥￥]?[ ]?-?[\d０-９]/u.test(text);
}

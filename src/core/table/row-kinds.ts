import { labelKey, nameKey } from '../sheet/text';
import { isPlaceholder } from '../value/placeholder';
import { fieldRole } from './field-vocabulary';
import type { Field } from './model';
import type { RowReader } from './row-reader';
import {
  isExecutionLabel,
  isFooter,
  isGroupLabel,
  isNotApplicable,
  isSlot,
  isTitle,
  tierWord,
} from './vocabulary';

/** A row of a list: an indicator with its value, or the step to another tier. */
export function looksListed(cells: RowReader): boolean {
  const said = (slot: 'tier3' | 'target'): boolean => !isSlot(cells.text(slot));
  return (said('tier3') && said('target')) || tierWord(cells.text('tier1')) !== null;
}

/** A footer, or the title again at a page break. Before a repeated header such a row is merely no indicator. */
export function endsTable({ first, count }: RowReader, footersUpTo: number): boolean {
  if (!first) return false;
  if (count > 1 && first.cell.column > footersUpTo) return false;
  return isTitle(first.text) || isFooter(first.text);
}

/** A goal or another field between the blocks of a form: its label stands left of the tiers. */
export function isFieldRow({ first }: RowReader, footersUpTo: number): boolean {
  if (!first || first.cell.column >= footersUpTo || isGroupLabel(first.text)) return false;
  return fieldRole(first.text) !== null || /目标\d{0,2}$/u.test(labelKey(first.text));
}

/** 预算执行率 in place of an indicator. */
export function isExecutionRow(cells: RowReader): boolean {
  const name = cells.text('tier3');
  const said = [cells.text('tier1'), cells.text('tier2'), cells.first?.text ?? ''].some(isExecutionLabel);
  return isExecutionLabel(name) || (said && isSlot(name));
}

/** 不适用 with no value or none that is one: the tier is declined, which is no indicator without a value. */
export function isDeclined(name: Field | null, value: Field | null): boolean {
  if (name === null || !isNotApplicable(name.text)) return false;
  const text = value?.text.trim() ?? '';
  return text === '' || isNotApplicable(text) || isPlaceholder(text);
}

/** Columns numbered 1, 2, 3 … right below their labels, as tables of a budget document have it. */
export function numbersColumns(filled: readonly Field[]): boolean {
  return filled.length >= FEWEST_NUMBERED && filled.every(({ text }, at) => text.trim() === String(at + 1));
}

const FEWEST_NUMBERED = 3;

/** 年度目标1, 长期目标2: a number for a goal, not the goal. */
export function isNumberedGoal(text: string): boolean {
  return (
    text.length < 12 &&
    /^(?:年度|长期|中长期|中期|总体)?目标(?:\d{1,2}|[一二三四五六七八九十])$/u.test(labelKey(text))
  );
}

/** 第1页，共2页 or - 1 -, printed below the rows of a page. */
export function isPageNumber({ first, count }: RowReader): boolean {
  return (
    first !== null && count === 1 && first.text.length < LONGEST_PAGE_NUMBER && PAGE.test(nameKey(first.text))
  );
}

const LONGEST_PAGE_NUMBER = 24;
const PAGE =
  /^(?:第\d{1,4}页(?:[,，/]?共\d{1,4}页)?|共\d{1,4}页[,，/]?第\d{1,4}页|[-—–]{1,2}\d{1,4}[-—–]{1,2})$/u;

/** A row right below the labels that says how to fill in the columns: every cell in brackets, or 请填写…. */
export function isInstruction(filled: readonly Field[]): boolean {
  return filled.length >= FEWEST_INSTRUCTIONS && filled.every(({ text }) => INSTRUCTION.test(text.trim()));
}

const FEWEST_INSTRUCTIONS = 3;
const INSTRUCTION = /^(?:[（(].*[）)]|(?:请|按|填[写报]|下拉|[必选]填).*)$/su;

/** A row that shows how to fill in the others: 示例 in front, or （示例）培训人数 for a name. */
export function isExample(cells: RowReader): boolean {
  return (
    EXAMPLE_ALONE.test(nameKey(cells.first?.text.slice(0, LONGEST_EXAMPLE) ?? '')) ||
    EXAMPLE_IN_FRONT.test(nameKey(cells.text('tier3').slice(0, LONGEST_EXAMPLE)))
  );
}

const LONGEST_EXAMPLE = 12;
const EXAMPLE_ALONE = /^\(?(?:填[写报])?(?:示例|样例|范例|举例|例)\d{0,2}\)?:?$/u;
const EXAMPLE_IN_FRONT = /^(?:\((?:示例|样例|范例|举例|例)\)|(?:示例|样例|范例|举例|例如|例):)/u;

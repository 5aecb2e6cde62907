import { halfWidth, withoutSpace } from '../../sheet/text';
import { fieldKey, fieldLabelRole, type FieldRole } from '../field-vocabulary';
import type { Field, YearMention } from '../model';
import { isTitle } from '../vocabulary';
import type { Block } from './block-rows';
import { isUnitLine } from './unit-line';

/** Longer texts are no lines: they are goals, purposes and the like. */
const LONGEST_LINE = 120;

/** Labels with their values in one cell that stand between title and year as well as among the fields. */
const LINES: ReadonlySet<FieldRole> = new Set(['department', 'applicant', 'other']);

/** What stands above the labelled fields: titles, the year, the department, sometimes code and name of the project. */
export function headLines(block: Block): readonly Field[] {
  const lines: Field[] = [];
  for (const { cells } of block.rows) {
    // 填报单位：… in one cell may stand among them.
    if (cells.some(({ role, field }) => role !== null && !(field.within && LINES.has(role)))) break;
    for (const { field } of cells)
      if (field.within === undefined && field.text.length <= LONGEST_LINE) lines.push(field);
  }
  return lines;
}

/** 单位：万元: in a line of its own, right of the title or of a field, in the title, or just above the table. */
export function unitLineOf(block: Block): Field | null {
  const { grid, area, rows } = block;
  for (const { cells } of rows) {
    for (const [index, { field, apart }] of cells.entries()) {
      if (apart && (isUnitLine(field.text) || namesUnit(field.text))) return field;
      const unit = cells[index + 1]?.field;
      const labelled = fieldKey(field.text) === '金额单位' || fieldKey(field.text) === '单位';
      if (labelled && unit && isUnitLine(unit.text)) return unit;
      if (cells.length === 1 && field.text.length <= LONGEST_LINE && namesUnit(field.text)) return field;
    }
  }
  const above = area.top > 0 ? grid.filled(area.top - 1, area.left, area.right) : [];
  const [only] = above;
  return above.length === 1 && only && isUnitLine(only.text) ? only : null;
}

function namesUnit(text: string): boolean {
  return (
    fieldLabelRole(text) === null &&
    /单位:(?:人民币)?[千万亿]?元(?!\p{Script=Han})/u.test(halfWidth(withoutSpace(text)))
  );
}

const CODE_AND_NAME = /^\s*\d{3,}\s*[-—－]?\s*\p{Script=Han}/u;
const YEAR_LINE = /^\s*[(（]?\s*(?:19|20)\d{2}\s*年/u;
const LABELLED =
  /^\s*(?:填报|预算|申报|编报|项目|主管)?(?:单位|部门)(?:名称)?\s*(?:[(（][^()（）]{0,10}[)）])?\s*[:：]\s*(\S[^:：]*)$/u;

/** The line that names the department: code and name, or 预算单位：… in one cell. */
export function departmentLine(lines: readonly Field[]): Field | null {
  return (
    lines.find(({ text }) => {
      if (isTitle(text) || isUnitLine(text)) return false;
      return (CODE_AND_NAME.test(text) && !YEAR_LINE.test(text)) || LABELLED.test(text);
    }) ?? null
  );
}

/** Whether a cell holds code and name of a project in one, `code-name`. Codes of departments are shorter. */
export function isCodeAndName(text: string): boolean {
  return text.length <= LONGEST_LINE && PROJECT_CODE_AND_NAME.test(text);
}

const PROJECT_CODE_AND_NAME = /^\s*[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]{12,30}\s*[-－–—]\s*\S/u;

const YEAR = /(?<![\d\-~至到—–－])((?:19|20)\d{2})\s*年\s*度/u;
/** 2025年项目支出绩效目标表: the year in front of the words every title has; in front of others it is part of a name. */
const YEAR_OF_TITLE =
  /^\s*((?:19|20)\d{2})\s*年\s*(?:\p{Script=Han}{1,8}[省市县区州盟旗])?(?:[省市县区本直级]|部门|单位|预算|项目|支出|整体|财政|专项|资金|转移支付|区域)*绩效/u;
const YEAR_ALONE = /^\s*[(（]?\s*((?:19|20)\d{2})\s*年?\s*[)）]?\s*$/u;

/**
 * Every place that names a budget year: title, line, a field such as 预算年度, the sheet's name. A year that belongs to
 * the project's name is none.
 */
export function yearsOf(
  lines: readonly Field[],
  fields: readonly Field[],
  sheetName: string,
  projectName: string,
): readonly YearMention[] {
  const mentions: YearMention[] = [];
  const add = (text: string, match: RegExpExecArray | null, field: Field | null): void => {
    if (match?.[1] === undefined) return;
    const inName =
      text.length > match[0].length && projectName.includes(match[0].trim()) && text.includes(projectName);
    if (!inName) mentions.push({ year: Number(match[1]), field });
  };
  for (const field of lines)
    add(
      field.text,
      YEAR.exec(field.text) ?? YEAR_ALONE.exec(field.text) ?? YEAR_OF_TITLE.exec(field.text),
      field,
    );
  for (const field of fields) {
    if (field.text.length <= LONGEST_LINE)
      add(field.text, YEAR.exec(field.text) ?? YEAR_ALONE.exec(field.text), field);
  }
  const sheet = /(?<!\d)((?:19|20)\d{2})\s*年|^\s*((?:19|20)\d{2})\s*$/u.exec(sheetName);
  const year = sheet?.[1] ?? sheet?.[2];
  if (year !== undefined && !projectName.includes(`${year}年`))
    mentions.push({ year: Number(year), field: null });
  return mentions;
}

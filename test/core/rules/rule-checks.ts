import { LOCALES } from '../../../src/core/locale';
import { applyEdits } from '../../../src/core/lint/apply-edits';
import { lint } from '../../../src/core/lint/linter';
import { explain, titleOf, type AnyRule, type Finding, type Fix } from '../../../src/core/rules/rule';
import { inYuan } from '../../../src/core/value/money';
import { toA1 } from '../../../src/core/sheet/address';
import { textAt, type SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { recognise } from '../../../src/core/table/recognise';

/** What a broken template leaves in a text. */
const HOLE = /undefined|null|NaN|\[object|\$\{|“”/u;
/** A quotation that took the blanks around a cell's text along. */
const BLANK_QUOTED = /“\s|\s”/u;

/** Runs one rule over a sheet that nobody may change: a rule that writes to its input throws. */
export function findingsOf(rule: AnyRule, sheet: SheetSnapshot): readonly Finding[] {
  return lint(deepFreeze(recognise(deepFreeze(sheet)).tables), [rule]);
}

/** Everything that must hold of any finding, whatever the rule says; `says` must stand in its sentences. */
export function checkFinding(
  rule: AnyRule,
  sheet: SheetSnapshot,
  finding: Finding,
  says: readonly string[] = [],
): void {
  checkWording(rule, finding);
  for (const locale of LOCALES) {
    const { what, why, how } = explain(rule, finding, locale);
    const sentences = `${what} ${why} ${how}`;
    for (const text of says) {
      // Readers of English are told amounts in yuan.
      const inEnglish = locale === 'en' && /^\d+(?:\.\d+)?$/u.test(text) && !sentences.includes(text);
      expect(sentences).toContain(inEnglish ? inYuan(text) : text);
    }
  }
  for (const fix of finding.fixes) {
    checkEdits(sheet, fix);
    checkRemedy(rule, sheet, finding, fix);
  }
}

/** Blanks around the texts of cells change no finding, and no sentence quotes them. */
export function checkBlanks(rule: AnyRule, sheet: SheetSnapshot): void {
  const padded = findingsOf(rule, withBlanks(sheet));
  expect(padded.map(placeOf)).toEqual(findingsOf(rule, sheet).map(placeOf));
  for (const finding of padded) {
    for (const locale of LOCALES) {
      const { what, why, how } = explain(rule, finding, locale);
      for (const text of [what, why, how]) expect(text).not.toMatch(BLANK_QUOTED);
    }
  }
}

/** Whatever column is missing, the rule copes, and what it still says reads whole. */
export function checkColumns(rule: AnyRule, sheet: SheetSnapshot): void {
  const columns = new Set(sheet.rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  for (const missing of columns) {
    for (const finding of findingsOf(rule, withoutColumn(sheet, missing))) {
      expect(finding.rule).toBe(rule.id);
      checkWording(rule, finding);
    }
  }
}

function withoutColumn(sheet: SheetSnapshot, missing: number): SheetSnapshot {
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.filter(({ column }) => column !== missing),
  }));
  return { ...sheet, rows };
}

function placeOf({ cell, message }: Finding): string {
  return `${toA1(cell)} ${message}`;
}

function withBlanks(sheet: SheetSnapshot): SheetSnapshot {
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, text: ` ${cell.text} ` })),
  }));
  return { ...sheet, rows };
}

/** Every sentence and every title reads whole in both languages. */
function checkWording(rule: AnyRule, finding: Finding): void {
  for (const locale of LOCALES) {
    const { what, why, how } = explain(rule, finding, locale);
    const titles = finding.fixes.map((fix) => titleOf(rule, fix, locale));
    for (const text of [what, why, how, ...titles]) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(HOLE);
      if (locale === 'zh-CN') expect(text).toMatch(/\p{Script=Han}/u);
    }
    expect(new Set(titles).size).toBe(titles.length);
  }
}

/** The edits start from what the sheet shows, change something, and leave every other cell alone. */
function checkEdits(sheet: SheetSnapshot, fix: Fix): void {
  const expected = textsOf(sheet);
  expect(fix.edits.length).toBeGreaterThan(0);
  for (const { sheet: name, cell, before, after } of fix.edits) {
    expect(name).toBe(sheet.name);
    expect(before).toBe(textAt(sheet, cell));
    expect(after).not.toBe(before);
    if (after === '') expected.delete(toA1(cell));
    else expected.set(toA1(cell), after);
  }
  expect(Object.fromEntries(textsOf(applied(sheet, fix)))).toEqual(Object.fromEntries(expected));
}

/** A safe fix leaves nothing to say about the cell; a choice at least answers the finding. */
function checkRemedy(rule: AnyRule, sheet: SheetSnapshot, finding: Finding, fix: Fix): void {
  const at = toA1(finding.cell);
  const left = findingsOf(rule, applied(sheet, fix)).filter((other) => toA1(other.cell) === at);
  const again = fix.kind === 'safe' ? left : left.filter((other) => other.message === finding.message);
  expect(again.map((other) => [at, other.message])).toEqual([]);
}

function applied(sheet: SheetSnapshot, fix: Fix): SheetSnapshot {
  const [after] = applyEdits({ sheets: [sheet] }, fix.edits).sheets;
  if (!after) throw new Error('the sheet is gone');
  return after;
}

function textsOf(sheet: SheetSnapshot): Map<string, string> {
  return new Map(
    sheet.rows.flatMap((row) =>
      row.cells.map((cell) => [toA1({ row: row.index, column: cell.column }), cell.text] as const),
    ),
  );
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
  return value;
}

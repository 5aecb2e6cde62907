import type { AnyRule, Finding, FixKind, Severity } from '../../../src/core/rules/rule';
import { toA1 } from '../../../src/core/sheet/address';
import { checkBlanks, checkColumns, checkFinding, findingsOf } from './rule-checks';
import { sheetOf, type GridData, type TableData } from '../../../src/core/rules/sample-table';

/** A table the rule has nothing to say about. `name` says why; without it the rows themselves are the name. */
export type Case = (TableData | GridData) & { readonly name?: string };

/** What one finding must be; a finding without `fixes` offers none. */
export interface ExpectedFinding {
  /** A1. */
  readonly at: string;
  readonly message: string;
  readonly severity: Severity;
  readonly fixes?: readonly ExpectedFix[];
  /** Figures and quotations that stand in its sentences, in either language. */
  readonly says?: readonly string[];
}

/** The kind of a fix and the text each cell holds after it. */
export type ExpectedFix = readonly [kind: FixKind, cells: Readonly<Record<string, string>>];

/** A table with everything the rule says about it, in reading order. */
export type InvalidCase = Case & { readonly findings: readonly ExpectedFinding[] };

/**
 * Declares the tests of a rule. Beyond the expected findings each case checks that the rule leaves its input alone,
 * that both languages read whole, that blanks around texts change nothing, and that every fix starts from the sheet, touches only its cells and helps;
 * all cases together must show every message and every fix of the rule, and no case may come twice.
 */
export function describeRule(
  rule: AnyRule,
  cases: {
    readonly valid: readonly Case[];
    readonly invalid: readonly InvalidCase[];
    /** Blanks are what the rule is about, counts, or shows. */
    readonly blanksMatter?: true;
  },
): void {
  refuseDuplicates([...cases.valid, ...cases.invalid]);
  describe(rule.id, () => {
    describe('has nothing to say', () => {
      for (const valid of cases.valid) {
        it(nameOf(valid), () => expect(findingsOf(rule, sheetOf(valid)).map(summary)).toEqual([]));
      }
    });
    describe('reports', () => {
      for (const invalid of cases.invalid) it(nameOf(invalid), () => checkInvalid(rule, invalid));
    });
    it('copes with any column missing', () => {
      for (const item of cases.invalid) checkColumns(rule, sheetOf(item));
    });
    if (!cases.blanksMatter) {
      it('says the same with blanks around every text', () => {
        for (const item of [...cases.valid, ...cases.invalid]) checkBlanks(rule, sheetOf(item));
      });
    }
    it('shows every message and every fix', () => checkCoverage(rule, cases.invalid));
  });
}

/** Throws when two cases describe the same table: one of them proves nothing. */
export function refuseDuplicates(cases: readonly Case[]): void {
  const seen = new Set<string>();
  for (const item of cases) {
    const key = JSON.stringify(sheetOf(item));
    if (seen.has(key)) throw new Error(`the same table comes twice: ${nameOf(item)}`);
    seen.add(key);
  }
}

/** Asserts the findings of an invalid case and everything that holds of any finding. */
export function checkInvalid(rule: AnyRule, invalid: InvalidCase): void {
  const sheet = sheetOf(invalid);
  const findings = findingsOf(rule, sheet);
  const expected = invalid.findings.map(({ at, message, severity, fixes = [] }) => ({
    rule: rule.id,
    at,
    message,
    severity,
    fixes,
  }));
  expect(findings.map(summary)).toEqual(expected);
  expect(findings).not.toEqual([]);
  findings.forEach((finding, index) => checkFinding(rule, sheet, finding, invalid.findings[index]?.says));
}

/** Asserts that the cases leave no message and no fix of the rule unseen. */
export function checkCoverage(rule: AnyRule, cases: readonly InvalidCase[]): void {
  const findings = cases.flatMap((item) => findingsOf(rule, sheetOf(item)));
  const fixes = findings.flatMap((finding) => finding.fixes);
  expect(sorted(findings.map((finding) => finding.message))).toEqual(sorted(Object.keys(rule.severity)));
  expect(sorted(fixes.map((fix) => fix.title))).toEqual(sorted(Object.keys(rule.titles.en)));
}

function summary(finding: Finding): unknown {
  const { rule, message, severity, cell, fixes } = finding;
  return {
    rule,
    at: toA1(cell),
    message,
    severity,
    fixes: fixes.map(({ kind, edits }) => [
      kind,
      Object.fromEntries(edits.map((edit) => [toA1(edit.cell), edit.after])),
    ]),
  };
}

function nameOf(item: Case): string {
  if (item.name !== undefined) return item.name;
  const rows = 'grid' in item ? item.grid : item.rows;
  return rows
    .map((texts) =>
      texts === 'header'
        ? 'header'
        : [...texts.slice(2, 3), ...texts.slice(4, 5), ...texts.slice(6)].join(' | '),
    )
    .join(' + ');
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}

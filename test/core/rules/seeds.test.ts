import { fixSafely } from '../../../src/core/lint/fixer';
import { lint } from '../../../src/core/lint/linter';
import { budgetSum } from '../../../src/core/rules/money/budget-sum';
import { comparatorForm } from '../../../src/core/rules/values/comparator-form';
import { continuationRow } from '../../../src/core/rules/shape/continuation-row';
import { costComparator } from '../../../src/core/rules/money/cost-comparator';
import { costOverBudget } from '../../../src/core/rules/money/cost-over-budget';
import { latexArtifact } from '../../../src/core/rules/values/latex-artifact';
import { moneyUnitIncomplete } from '../../../src/core/rules/units/money-unit-incomplete';
import { percentOver100 } from '../../../src/core/rules/values/percent-over-100';
import { planPercent } from '../../../src/core/rules/money/plan-percent';
import { repeatedHeader } from '../../../src/core/rules/shape/repeated-header';
import type { Finding } from '../../../src/core/rules/rule';
import { tierPairMismatch } from '../../../src/core/rules/tiers/tier-pair-mismatch';
import { tierUnknownName } from '../../../src/core/rules/tiers/tier-unknown-name';
import { unitMissing } from '../../../src/core/rules/units/unit-missing';
import { unitNameMismatch } from '../../../src/core/rules/units/unit-name-mismatch';
import { parseA1, parseArea, toA1, type Area, type CellRef } from '../../../src/core/sheet/address';
import { snapshotFromTexts, textAt, type SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { recognise } from '../../../src/core/table/recognise';
import seeds from '../../fixtures/seed-tables.json';

const RULES = [
  ...[unitMissing, moneyUnitIncomplete, unitNameMismatch, costOverBudget, costComparator, budgetSum],
  ...[planPercent, tierPairMismatch, tierUnknownName, percentOver100, latexArtifact, comparatorForm],
  ...[repeatedHeader, continuationRow],
];

/** What a careful reviewer finds in the four tables with these rules: rule, cell, severity. */
const EXPECTED: readonly (readonly string[])[] = [
  ['repeated-header A19 info', 'continuation-row D20 warning'],
  ['unit-name-mismatch E12 error'],
  ['percent-over-100 E17 info', 'repeated-header A22 info', 'latex-artifact E23 warning'],
  ['cost-comparator E14 warning', 'cost-over-budget E14 error', 'money-unit-incomplete E14 error'],
];

const HOME: CellRef = { row: 0, column: 0 };

interface Options {
  readonly origin?: CellRef;
  readonly merged?: boolean;
}

type Seed = (typeof seeds)[number];

function seedSheet(seed: Seed, { origin = HOME, merged = true }: Options = {}): SheetSnapshot {
  const merges = merged ? seed.merges.map((merge) => shifted(merge, origin)) : null;
  return snapshotFromTexts(seed.sheetName, seed.cells, { origin, merges });
}

function shifted(address: string, by: CellRef): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`no area: ${address}`);
  return {
    top: area.top + by.row,
    left: area.left + by.column,
    bottom: area.bottom + by.row,
    right: area.right + by.column,
  };
}

/** The findings as text, their cells counted from `origin`; same cell, same order every time. */
function summaries(findings: readonly Finding[], origin: CellRef = HOME): readonly string[] {
  return findings
    .map(({ rule, cell, severity }) => ({
      rule,
      severity,
      row: cell.row - origin.row,
      column: cell.column - origin.column,
    }))
    .sort((a, b) => a.row - b.row || a.column - b.column || a.rule.localeCompare(b.rule))
    .map(({ rule, severity, row, column }) => `${rule} ${toA1({ row, column })} ${severity}`);
}

function findingsIn(sheet: SheetSnapshot): readonly Finding[] {
  return lint(recognise(sheet).tables, RULES);
}

describe('the seed tables', () => {
  describe.each(seeds.map((seed, index) => ({ id: seed.id, seed, expected: EXPECTED[index] })))(
    '$id',
    ({ seed, expected }) => {
      it('has these findings and no others', () =>
        expect(summaries(findingsIn(seedSheet(seed)))).toEqual(expected));

      it('has them without knowing the merges', () =>
        expect(summaries(findingsIn(seedSheet(seed, { merged: false })))).toEqual(expected));

      it.each(['B3', 'AA100'])('has them with its corner at %s', (corner) => {
        const origin = parseA1(corner) ?? HOME;
        expect(summaries(findingsIn(seedSheet(seed, { origin })), origin)).toEqual(expected);
      });
    },
  );

  it.each([0, 1, 3])('keeps them apart on one sheet, %i blank rows between', (gap) => {
    const tops = seeds.map((_, index) =>
      seeds.slice(0, index).reduce((row, seed) => row + seed.cells.length + gap, 0),
    );
    const blank = Array.from({ length: gap }, () => ['']);
    const stacked = snapshotFromTexts(
      '汇总',
      seeds.flatMap((seed) => [...seed.cells, ...blank]),
    );
    const findings = findingsIn(stacked);
    const byTable = tops.map((row, index) => {
      const next = tops[index + 1] ?? Infinity;
      const own = findings.filter(({ cell }) => cell.row >= row && cell.row < next);
      return summaries(own, { row, column: 0 });
    });
    expect(byTable).toEqual(EXPECTED);
  });

  it('keeps, once everything safe is fixed, what only a person can decide', () => {
    const fixed = fixSafely({ sheets: seeds.map((seed) => seedSheet(seed)) });
    const ids = new Set(RULES.map((rule) => rule.id));
    const left = fixed.result.findings
      .filter((finding) => ids.has(finding.rule))
      .map(({ rule, sheet, cell }) => `${rule} ${sheet.slice(0, 1)}!${toA1(cell)}`);
    expect(left).toEqual([
      'repeated-header 1!A19',
      'unit-name-mismatch 2!E12',
      'repeated-header 3!A22',
      'cost-over-budget 4!E14',
    ]);
    const shown = (index: number, address: string): string => {
      const sheet = fixed.workbook.sheets[index];
      const cell = parseA1(address);
      if (!sheet || !cell) throw new Error(`no cell ${address}`);
      return textAt(sheet, cell);
    };
    expect(shown(0, 'D18')).toBe(`${seeds[0]?.cells[17]?.[3] ?? ''}率`);
    expect(shown(0, 'D20')).toBe('');
    expect(shown(2, 'E17')).toBe('=100%');
    expect(shown(2, 'E23')).toBe('≥90%');
    expect(shown(3, 'E14')).toBe('≤1.5万元');
    expect(fixed.circular).toBe(false);
  });
});

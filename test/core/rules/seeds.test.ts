import { fixSafely } from '../../../src/core/lint/fixer';
import { lint } from '../../../src/core/lint/linter';
import { RULES } from '../../../src/core/rules';
import type { Finding } from '../../../src/core/rules/rule';
import { parseA1, parseArea, toA1, type Area, type CellRef } from '../../../src/core/sheet/address';
import { snapshotFromTexts, textAt, type SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { recognise } from '../../../src/core/table/recognise';
import seeds from '../../fixtures/seed-tables.json';

const CORE = RULES.filter((rule) => rule.standing === 'core');

/** What a careful reviewer finds in the four tables: rule, cell, severity. Read line by line against the catalogue. */
const EXPECTED: readonly (readonly string[])[] = [
  [
    'description-repeats-name D13 info',
    'description-repeats-name D17 info',
    'repeated-header A19 info',
    'continuation-row D20 warning',
    ...['name-not-measurable C21 warning', 'tier-content-mismatch C21 info'],
    'description-repeats-name D22 info',
    ...['stray-punctuation C23 info', 'timeliness-percent E23 warning'],
    'timeliness-not-a-date E24 warning',
    'timeliness-not-a-date E25 warning',
    'stray-punctuation D26 info',
    'vague-value E27 warning',
    'vague-value E28 warning',
    'basis-not-a-basis F29 warning',
  ],
  [
    'unit-name-mismatch E12 error',
    'description-repeats-name D13 info',
    'tier-content-mismatch C14 warning',
    ...['comparator-missing E15 info', 'timeliness-percent E15 warning'],
    'vague-value E17 warning',
    'vague-value E18 warning',
    'basis-not-a-basis F19 warning',
  ],
  [
    'goal-equals-purpose B9 warning',
    'comparator-missing E12 info',
    'description-repeats-name D14 info',
    'description-repeats-name D16 info',
    ...['stray-punctuation C17 info', 'percent-over-100 E17 info', 'timeliness-percent E17 warning'],
    'vague-value E19 warning',
    'vague-value E20 warning',
    'vague-value E21 warning',
    'repeated-header A22 info',
    ...['latex-artifact E23 warning', 'basis-not-a-basis F23 warning'],
  ],
  [
    ...['description-repeats-name D11 warning', 'comparator-missing E11 info'],
    ...[
      'name-not-measurable C12 warning',
      'tier-content-mismatch C12 warning',
      'description-repeats-name D12 warning',
      'vague-value E12 warning',
      'basis-not-a-basis F12 info',
    ],
    ...[
      'description-repeats-name D13 warning',
      'timeliness-not-a-date E13 warning',
      'basis-not-a-basis F13 info',
    ],
    ...[
      'description-repeats-name D14 warning',
      'cost-comparator E14 warning',
      'cost-over-budget E14 error',
      'money-unit-incomplete E14 error',
      'doc-number-brackets F14 info',
    ],
    ...[
      'name-not-measurable C15 warning',
      'description-repeats-name D15 warning',
      'vague-value E15 warning',
      'basis-not-a-basis F15 info',
    ],
    ...['description-repeats-name D16 warning', 'basis-not-a-basis F16 info'],
  ],
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
  return lint(recognise(sheet).tables, CORE);
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
    const left = fixed.result.findings.flatMap((finding) => finding.fixes.map(({ kind }) => kind));
    expect(new Set(left)).toEqual(new Set(['choice']));
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

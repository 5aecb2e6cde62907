import fc from 'fast-check';
import { applySuppressions, suppress } from '../../../src/core/lint/apply-suppressions';
import { check } from '../../../src/core/lint/check';
import { fixSafely } from '../../../src/core/lint/fixer';
import { lint } from '../../../src/core/lint/linter';
import { SUPPRESSION_LIMITS, type Suppression } from '../../../src/core/lint/suppression';
import {
  parseSuppressions,
  serialiseSuppressions,
  SUPPRESSION_PROBLEMS,
  type SuppressionProblem,
} from '../../../src/core/lint/suppression-text';
import { LOCALES } from '../../../src/core/locale';
import { moneyUnitIncomplete } from '../../../src/core/rules/units/money-unit-incomplete';
import type { AnyRule, Finding } from '../../../src/core/rules/rule';
import { row, sheetOf, type TableData } from '../../../src/core/rules/sample-table';
import { toA1 } from '../../../src/core/sheet/address';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import type { TargetTable } from '../../../src/core/table/model';
import { recognise } from '../../../src/core/table/recognise';
import { SEED_SHEETS } from '../table/seeds';
import { stubRule } from './stub-rule';

const DAY = '2024-03-01';
const DECISION = { reason: '上级文件已核定', date: DAY };
const OTHER = row('数量', '培训场次', '≥12场');
const WRONG = row('成本', '培训成本', '1.5万');

const tablesOf = (data: TableData): readonly TargetTable[] => recognise(sheetOf(data)).tables;
const findingsIn = (
  tables: readonly TargetTable[],
  rule: AnyRule = moneyUnitIncomplete,
): readonly Finding[] => lint(tables, [rule]);

function suppressed(data: TableData, rule = moneyUnitIncomplete): Suppression {
  const tables = tablesOf(data);
  const [finding] = findingsIn(tables, rule);
  const suppression = finding && suppress(finding, tables, DECISION);
  if (!suppression) throw new Error('nothing to suppress');
  return suppression;
}

function outcome(
  list: readonly Suppression[],
  data: TableData,
  rule = moneyUnitIncomplete,
): readonly number[] {
  const tables = tablesOf(data);
  const { open, ignored, stale } = applySuppressions(findingsIn(tables, rule), tables, list);
  return [open.length, ignored.length, stale.length];
}

const COVERED = [0, 1, 0];
const OPEN_AGAIN = [1, 0, 1];

describe('a suppression', () => {
  const given = suppressed({ rows: [OTHER, WRONG] });

  it('says what, where and why', () => {
    expect(given).toEqual({
      rule: 'money-unit-incomplete',
      message: expect.any(String) as unknown,
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/u) as unknown,
      reason: '上级文件已核定',
      date: DAY,
      place: { sheet: '测试表', cell: 'E12' },
    });
  });

  it.each<[string, TableData]>([
    ['stays where it is', { rows: [OTHER, WRONG] }],
    ['moves up', { rows: [WRONG, OTHER] }],
    ['moves down', { rows: [OTHER, OTHER, 'header', OTHER, WRONG] }],
    ['is spaced out or written in full width', { rows: [row('成本', '培训 成本', '１.５万')] }],
    ['stands in a table with another title', { title: '绩效目标表', rows: [WRONG] }],
  ])('covers the row when it %s', (_, data) => expect(outcome([given], data)).toEqual(COVERED));

  it.each<[string, TableData]>([
    ['value', { rows: [row('成本', '培训成本', '1.6万')] }],
    ['name', { rows: [row('成本', '会议成本', '1.5万')] }],
  ])('no longer covers it when the %s changes', (_, data) =>
    expect(outcome([given], data)).toEqual(OPEN_AGAIN),
  );

  it('does not cover the same row of another project', () => {
    const other = sheetOf({ rows: [WRONG] });
    const renamed: SheetSnapshot = {
      ...other,
      rows: other.rows.map((line) => ({
        ...line,
        cells: line.cells.map((cell) => ({ ...cell, text: cell.text.replace('13070024P0', '13070024P9') })),
      })),
    };
    const { tables } = recognise(renamed);
    const { open, stale } = applySuppressions(findingsIn(tables), tables, [given]);
    expect([open.length, stale.length]).toEqual([1, 1]);
  });

  it('covers one finding: a second row with the same content needs a decision of its own', () => {
    const twice = { rows: [WRONG, OTHER, WRONG] };
    expect(outcome([given], twice)).toEqual([1, 1, 0]);
    expect(outcome([given, given], twice)).toEqual([0, 2, 0]);
    const tables = tablesOf(twice);
    const { open } = applySuppressions(findingsIn(tables), tables, [given]);
    expect(open.map(({ cell }) => toA1(cell))).toEqual(['E13']);
  });

  it('tells findings of one cell apart by what they say', () => {
    const missing = (tier: string): AnyRule => ({
      ...stubRule('missing', () => null),
      check(_, report) {
        report({ cell: { row: 9, column: 0 }, message: ['said', { tier, row: 12, at: 'C12' } as never] });
      },
    });
    const decision = suppressed({ rows: [OTHER] }, missing('效益'));
    expect(outcome([decision], { rows: [OTHER] }, missing('效益'))).toEqual(COVERED);
    expect(outcome([decision], { rows: [OTHER] }, missing('满意度'))).toEqual(OPEN_AGAIN);
  });

  it.each(['G10', 'A1', 'B9', 'XFD99'])('can be given for any cell: %s', (cell) => {
    const rule = stubRule('anywhere', () => ({ row: Number(cell.replace(/\D+/u, '')), column: 3 }));
    expect(outcome([suppressed({ rows: [OTHER] }, rule)], { rows: [OTHER] }, rule)).toEqual(COVERED);
  });

  it.each([
    ['no reason', { ...DECISION, reason: ' \n ' }],
    ['a novel for a reason', { ...DECISION, reason: '因'.repeat(SUPPRESSION_LIMITS.reason + 1) }],
    ['no day', { ...DECISION, date: '' }],
    ['a day that does not exist', { ...DECISION, date: '2024-02-30' }],
  ])('is not given for %s', (_, decision) => {
    const tables = tablesOf({ rows: [WRONG] });
    const [finding] = findingsIn(tables);
    expect(finding && suppress(finding, tables, decision)).toBeNull();
  });

  it('keeps who gave it, if anybody says so, and trims', () => {
    const tables = tablesOf({ rows: [WRONG] });
    const [finding] = findingsIn(tables);
    if (!finding) throw new Error('nothing found');
    const decision = { ...DECISION, reason: ' 已核定 ', author: ' 李 ', id: 'a1' };
    expect(suppress(finding, tables, decision)).toMatchObject({ reason: '已核定', author: '李', id: 'a1' });
    expect(suppress(finding, tables, { ...decision, author: ' ' })).not.toHaveProperty('author');
  });
});

describe('a check with suppressions', () => {
  const workbook = { sheets: SEED_SHEETS };
  const whole = check(workbook);
  const safe = whole.findings.find(({ fixes }) => fixes.some(({ kind }) => kind === 'safe'));
  const suppression = safe && suppress(safe, whole.tables, DECISION);
  const list = suppression ? [suppression] : [];
  const checked = check(workbook, { suppressions: list });

  it('takes the ignored finding out of the open ones, and nothing else', () => {
    expect(checked.ignored).toEqual([{ finding: safe, suppression }]);
    expect(checked.findings).toEqual(whole.findings.filter((finding) => finding !== safe));
    expect(checked.stale).toEqual([]);
  });

  it('does not fix it, while the others are fixed', () => {
    const cells = safe?.fixes.flatMap(({ edits }) => edits.map((edit) => JSON.stringify(edit.cell))) ?? [];
    const fixed = fixSafely(workbook, checked);
    const written = fixed.groups.flat().filter(({ sheet }) => sheet === safe?.sheet);
    expect(written.map(({ cell }) => JSON.stringify(cell)).filter((cell) => cells.includes(cell))).toEqual(
      [],
    );
    expect(fixed.applied.length).toBe(fixSafely(workbook).applied.length - 1);
    expect(fixed.result.ignored).toHaveLength(1);
  });
});

describe('suppressions of everything the product finds in the seeds', () => {
  const seeds = check({ sheets: SEED_SHEETS });
  const list = seeds.findings.flatMap((finding) => suppress(finding, seeds.tables, DECISION) ?? []);
  const moved = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    merges: null,
    rows: sheet.rows.map(({ index, cells }) => ({
      index: index + 5,
      cells: cells.map((cell) => ({ ...cell, column: cell.column + 2 })),
    })),
  });

  it('cover every finding', () => {
    expect(list).toHaveLength(seeds.findings.length);
    expect(check({ sheets: SEED_SHEETS }, { suppressions: list })).toMatchObject({ findings: [], stale: [] });
  });

  it('still do when the tables stand elsewhere', () => {
    const { findings, stale } = check({ sheets: SEED_SHEETS.map(moved) }, { suppressions: list });
    const told = [...findings, ...stale].map(({ rule, message }) => `${rule} ${message}`);
    expect(told).toEqual([]);
  });
});

describe('a list of suppressions as text', () => {
  const list = [suppressed({ rows: [WRONG] }), { ...suppressed({ rows: [OTHER, WRONG] }), author: '李' }];
  const textOf = (content: unknown): string => JSON.stringify(content);
  const file = (over: object): string =>
    textOf({ schema: 'target-table/suppressions@1', suppressions: list, ...over });

  it('is read as it was written', () => {
    const written = serialiseSuppressions(list);
    expect(written.ok && parseSuppressions(written.text)).toEqual({ ok: true, suppressions: list });
  });

  it.each<[SuppressionProblem, string, string]>([
    ['not-json', 'no JSON', '{'],
    ['not-suppressions', 'null', 'null'],
    ['not-suppressions', 'a bare list', textOf(list)],
    ['not-suppressions', 'no version', textOf({ suppressions: list })],
    ['not-suppressions', 'something of others', file({ schema: 'others@2' })],
    ['newer-version', 'a later version', file({ schema: 'target-table/suppressions@2', more: {} })],
    ['not-suppressions', 'a field nobody knows', file({ extra: 1 })],
    ['not-suppressions', 'an entry without a reason', file({ suppressions: [{ ...list[0], reason: ' ' }] })],
    ['not-suppressions', 'an entry without a day', file({ suppressions: [{ ...list[0], date: '3月1日' }] })],
    [
      'not-suppressions',
      'an odd fingerprint',
      file({ suppressions: [{ ...list[0], fingerprint: '(a+)+$' }] }),
    ],
    [
      'not-suppressions',
      'a prototype',
      '{"schema":"target-table/suppressions@1","suppressions":[],"__proto__":{}}',
    ],
    ['too-many', 'too many entries', file({ suppressions: Array(SUPPRESSION_LIMITS.entries + 1).fill(0) })],
    ['too-large', 'too many bytes', `"${'因'.repeat(90_000)}"`],
    ['not-suppressions', 'brackets without end', '['.repeat(50_000) + ']'.repeat(50_000)],
  ])('is refused as %s: %s', (code, _, text) => {
    expect(parseSuppressions(text)).toEqual({ ok: false, code });
    for (const locale of LOCALES) expect(SUPPRESSION_PROBLEMS[code][locale]).not.toBe('');
  });

  it('counts bytes as they are stored', () => {
    const padded = (bytes: number): string => `${' '.repeat(bytes - 2)}[]`;
    expect(parseSuppressions(padded(SUPPRESSION_LIMITS.bytes))).toEqual({
      ok: false,
      code: 'not-suppressions',
    });
    expect(parseSuppressions(padded(SUPPRESSION_LIMITS.bytes + 1))).toEqual({ ok: false, code: 'too-large' });
  });

  it('is not written when it could not be read again', () => {
    const many = Array.from({ length: SUPPRESSION_LIMITS.entries + 1 }, () => list[0]) as Suppression[];
    expect(serialiseSuppressions(many)).toEqual({ ok: false, code: 'too-large' });
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => file({ suppressions: value })),
        ),
        (text) => {
          expect(typeof parseSuppressions(text).ok).toBe('boolean');
        },
      ),
    );
  });
});

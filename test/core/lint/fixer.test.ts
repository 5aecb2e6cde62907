import { applyEdits, stillHolds } from '../../../src/core/lint/apply-edits';
import { check, type CheckResult } from '../../../src/core/lint/check';
import { fixSafely } from '../../../src/core/lint/fixer';
import type { Finding, FixKind } from '../../../src/core/rules/rule';
import { toA1 } from '../../../src/core/sheet/address';
import type { Edit } from '../../../src/core/sheet/edit';
import { textAt, withCells, type WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { EXAMPLE_SHEET } from '../table/example-table';
import { SEED_SHEETS, areaOf } from '../table/seeds';

const WORKBOOK: WorkbookSnapshot = { sheets: [EXAMPLE_SHEET] };

function edit(address: string, after: string, before?: string): Edit {
  const { top: row, left: column } = areaOf(address);
  return {
    sheet: EXAMPLE_SHEET.name,
    cell: { row, column },
    before: before ?? textAt(EXAMPLE_SHEET, { row, column }),
    after,
  };
}

function finding(edits: readonly Edit[], kind: FixKind = 'safe'): Finding {
  const [first] = edits;
  return {
    rule: 'comparator-form',
    severity: 'info',
    sheet: EXAMPLE_SHEET.name,
    cell: first?.cell ?? { row: 0, column: 0 },
    table: 'any',
    message: 'spelling',
    data: {},
    fixes: [{ kind, title: 'rewrite', data: {}, edits }],
  };
}

/** A first check that found these; after that the real rules speak. */
const found = (...findings: readonly Finding[]): CheckResult => ({ ...check(WORKBOOK), findings });
const shortly = (groups: readonly (readonly Edit[])[]): readonly string[] =>
  groups.map((edits) =>
    edits.map(({ cell, before, after }) => `${toA1(cell)} ${before}→${after}`).join(' + '),
  );

describe('fixing what is safe', () => {
  it('does nothing where nothing is to be done', () => {
    const fixed = fixSafely(WORKBOOK);
    expect(fixed).toMatchObject({ groups: [], applied: [], passes: 0, circular: false });
    expect(fixed.workbook).toBe(WORKBOOK);
  });

  it('leaves choices to the person', () => {
    expect(fixSafely(WORKBOOK, found(finding([edit('C12', '图书角个数')], 'choice'))).groups).toEqual([]);
  });

  it('keeps edits of one fix together and other fixes apart', () => {
    const together = [edit('C12', '图书角个数'), edit('D12', '新建六处')];
    const fixed = fixSafely(WORKBOOK, found(finding(together), finding([edit('C13', '图书册数')])));
    expect(shortly(fixed.groups)).toEqual([
      'C12 图书角数量→图书角个数 + D12 新建社区图书角→新建六处',
      'C13 图书购置册数→图书册数',
    ]);
    expect(fixed).toMatchObject({ passes: 1, circular: false });
    expect(fixed.applied).toHaveLength(2);
  });

  it('takes the first of two fixes for one cell; the other waits for the next check', () => {
    const fixed = fixSafely(
      WORKBOOK,
      found(finding([edit('C12', '甲')]), finding([edit('C12', '乙'), edit('C13', '丙')])),
    );
    expect(shortly(fixed.groups)).toEqual(['C12 图书角数量→甲']);
    expect(textAt(fixed.workbook.sheets[0] ?? EXAMPLE_SHEET, { row: 12, column: 2 })).toBe('图书购置册数');
  });

  it.each([
    ['shows something else', edit('C12', '甲', '别的')],
    ['is on no sheet', { ...edit('C12', '甲'), sheet: '没有' }],
  ])('leaves a fix out when its cell %s', (_, stale) => {
    expect(fixSafely(WORKBOOK, found(finding([edit('D12', '新建'), stale]))).groups).toEqual([]);
  });

  it('leaves a formula alone', () => {
    const cell = { column: 4, value: '≥6个', text: '≥6个', formula: '=A1&"6个"', format: 'General' };
    const workbook = { sheets: [withCells(EXAMPLE_SHEET, [{ ref: { row: 11, column: 4 }, cell }])] };
    expect(stillHolds(workbook, edit('E12', '=6个'))).toBe(false);
    expect(fixSafely(workbook, found(finding([edit('E12', '≥7个')]))).groups).toEqual([]);
  });

  it('checks again after each pass and sums the edits of a cell up', () => {
    // The first fix leaves a spelling that a rule of the product mends in the next pass.
    const fixed = fixSafely(WORKBOOK, found(finding([edit('E12', '不少于6个')])));
    expect(fixed.passes).toBe(2);
    expect(fixed.applied).toHaveLength(2);
    expect(fixed.groups).toEqual([]);
    expect(fixed.workbook).toEqual(WORKBOOK);
  });

  it('joins edits that meet in a cell over the passes into one group', () => {
    const fixed = fixSafely(WORKBOOK, found(finding([edit('D12', '新建六处'), edit('E12', '不少于8个')])));
    expect(shortly(fixed.groups)).toEqual(['D12 新建社区图书角→新建六处 + E12 ≥6个→≥8个']);
  });

  it('mends the seeds so that nothing safe is left, and says what is', () => {
    const before = JSON.stringify(SEED_SHEETS);
    const fixed = fixSafely({ sheets: SEED_SHEETS });
    expect(fixed.circular).toBe(false);
    expect(fixSafely(fixed.workbook)).toMatchObject({ groups: [], passes: 0 });
    expect(fixed.result).toEqual(check(fixed.workbook));
    expect(applyEdits({ sheets: SEED_SHEETS }, fixed.groups.flat())).toEqual(fixed.workbook);
    expect(JSON.stringify(SEED_SHEETS)).toBe(before);
  });
});

describe('applying edits', () => {
  it('writes, clears and leaves unknown sheets out', () => {
    const { sheets } = applyEdits(WORKBOOK, [
      edit('C12', '新'),
      edit('D12', ''),
      { ...edit('A1', 'x'), sheet: '没有' },
    ]);
    const [sheet = EXAMPLE_SHEET] = sheets;
    expect([
      textAt(sheet, { row: 11, column: 2 }),
      textAt(sheet, { row: 11, column: 3 }),
      textAt(sheet, { row: 0, column: 0 }),
    ]).toEqual(['新', '', '社区图书角建设经费绩效目标表']);
    expect(textAt(EXAMPLE_SHEET, { row: 11, column: 2 })).toBe('图书角数量');
  });
});

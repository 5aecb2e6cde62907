import fc from 'fast-check';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { snapshotOf } from '../../../src/hosts/memory/snapshots';
import type { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { openWorkbook } from '../../../src/hosts/memory/reading/xlsx-reader';
import { saveability, saveWorkbook } from '../../../src/hosts/memory/saving/xlsx-writer';
import { changedEntries, fixture, PACKAGES } from './files';

interface RandomEdit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | null;
}

/** Texts with everything XML and spreadsheets find difficult. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '≥95%',
        ' ',
        '<&>"\'',
        ']]>',
        '\n',
        '\r',
        '\t',
        '_x000D_',
        '_x005F_',
        '\u0001',
        '=1+1',
        '𠮷',
        '\uD800',
        '\uFFFF',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''));

/** Numbers that counting days from another year does not round. */
const number = fc.integer({ min: -1e9, max: 1e9 }).map((quarters) => quarters / 4);

const edit: fc.Arbitrary<RandomEdit> = fc.record({
  sheet: fc.nat({ max: 2 }),
  row: fc.oneof(
    { weight: 9, arbitrary: fc.nat({ max: 19 }) },
    { weight: 1, arbitrary: fc.constantFrom(40, 9999) },
  ),
  column: fc.oneof(
    { weight: 9, arbitrary: fc.nat({ max: 8 }) },
    { weight: 1, arbitrary: fc.constantFrom(30, 700) },
  ),
  value: fc.oneof(text, fc.constant(null), fc.boolean(), number),
});

/** Makes the edits that land on no formula; returns the sheets that changed. */
function apply(workbook: MemoryWorkbook, edits: readonly RandomEdit[]): ReadonlySet<number> {
  const before = contentOf(workbook);
  for (const { sheet: index, row, column, value } of edits) {
    const sheet = workbook.sheets[index];
    if (!sheet || (sheet.cell({ row, column })?.formula ?? null) !== null) continue;
    sheet.ensure({ row, column }).value = value === '' ? null : value;
  }
  const after = contentOf(workbook);
  return new Set(workbook.sheets.flatMap((_, index) => (before[index] === after[index] ? [] : [index])));
}

/** All that is in a workbook, sheet by sheet, to compare; blank cells only where they look other than the place itself. */
function contentOf(workbook: MemoryWorkbook): readonly string[] {
  return workbook.sheets.map((sheet) => {
    const looks = [...sheet.rows()].flatMap(([row, cells]) =>
      cells.flatMap(([column, { value, style, formula }]) => {
        const plain = JSON.stringify(style) === JSON.stringify(sheet.defaultStyleAt({ row, column }));
        return value === null && plain ? [] : [[row, column, style, formula]];
      }),
    );
    const { merges, formats, columnWidths, rowHeights, hiddenRows, pageSetup, headerFooter } = sheet;
    const print = { pageSetup, headerFooter };
    const sizes = [columnWidths.size, ...[...columnWidths].slice(0, 9), ...rowHeights, ...hiddenRows];
    return JSON.stringify({ shown: snapshotOf(sheet), looks, merges, formats, print, sizes });
  });
}

const SHEET_PART = /^xl\/worksheets\/sheet\d+\.xml$/u;

function hasFormulas(workbook: MemoryWorkbook): boolean {
  return workbook.sheets.some((sheet) =>
    [...sheet.rows()].some(([, cells]) => cells.some(([, { formula }]) => formula !== null)),
  );
}

describe.each(PACKAGES)('random edits of %s', (name) => {
  it('come back from the file as they were made, and every other entry keeps its bytes', async () => {
    const bytes = fixture(name);
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
        const workbook = await openWorkbook(bytes);
        const changed = apply(workbook, edits);
        const saved = await saveWorkbook(workbook);
        expect(await saveability(workbook)).toEqual({ way: 'patched', loses: [] });
        expect(contentOf(await openWorkbook(saved))).toEqual(contentOf(workbook));
        const entries = changedEntries(bytes, saved);
        // Besides the sheets only the wish to be calculated, where there is something to calculate.
        const calculated = changed.size > 0 && hasFormulas(workbook) ? ['xl/workbook.xml'] : [];
        expect(entries.filter((entry) => !SHEET_PART.test(entry))).toEqual(calculated);
        expect(entries).toHaveLength(changed.size + calculated.length);
      }),
      { numRuns: 40 },
    );
  });
});

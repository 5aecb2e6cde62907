import fc from 'fast-check';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { columnRole } from '../../../src/core/table/column-vocabulary';
import { fieldRole, isPeriod } from '../../../src/core/table/field-vocabulary';
import { indicatorsOf } from '../../../src/core/table/model';
import { recognise } from '../../../src/core/table/recognise';
import { contentsOf, rowsOf, withoutPlaces } from './contents';
import { EXAMPLE_SHEET } from './example-table';
import { FORMS, formSheet } from './forms';
import { checksAnySheet, holdsOfAnySheet, randomSheets } from './random-grids';
import { SEED_SHEETS } from './seeds';
import { amongColumns, cornerOf, moved, padded, retold, together, withPageBreak } from './sheet-shapes';

const SHEETS = [EXAMPLE_SHEET, ...SEED_SHEETS, ...FORMS.map(formSheet)];
const sheets = fc.constantFrom(...SHEETS);
/** Forms that announce themselves: other tables may stand beside or above them. */
const titled = fc.constantFrom(
  ...SHEETS.filter((sheet) => recognise(sheet).tables.every(({ title }) => title !== null)).filter(
    (sheet) => recognise(sheet).tables.length > 0,
  ),
);
/** Forms whose header is one row: side by side these keep apart whatever rows they begin in. */
const plain = fc.constantFrom(
  EXAMPLE_SHEET,
  ...SEED_SHEETS,
  ...FORMS.filter(({ id }) => id.startsWith('central') || id === 'side-by-side-road').map(formSheet),
);
/** Texts that are no part of any table. */
const UNRELATED = fc.constantFrom('说明', '见附件', '2025', '王五', '0.5', '共3页', '—');

describe('the same table in another place', () => {
  it('reads the same wherever it is moved', () => {
    fc.assert(
      fc.property(sheets, fc.nat(1000), fc.nat(100), (sheet, down, right) => {
        expect(contentsOf(moved(sheet, down, right))).toEqual(contentsOf(sheet));
      }),
    );
  });

  it('reads the same with other content around it', () => {
    fc.assert(
      fc.property(sheets, fc.array(UNRELATED, { minLength: 1, maxLength: 7 }), (sheet, words) => {
        expect(contentsOf(padded(sheet, words))).toEqual(contentsOf(sheet));
      }),
    );
  });

  it.each(SHEETS.map((sheet) => [sheet.name, sheet] as const))(
    'reads the same beside two hundred other columns: %s',
    (_, sheet) => expect(contentsOf(amongColumns(sheet, 200))).toEqual(contentsOf(sheet)),
  );

  it.each(SHEETS.map((sheet) => [sheet.name, sheet] as const))(
    'reads the same without merges: %s',
    (_, sheet) => {
      const expected = contentsOf(sheet);
      expect(contentsOf({ ...sheet, merges: null })).toEqual(expected);
      expect(contentsOf({ ...sheet, merges: [] })).toEqual(expected);
    },
  );

  it('reads the same however its labels are spaced, widened or starred', () => {
    const isLabel = (text: string): boolean =>
      columnRole(text) !== null || fieldRole(text) !== null || isPeriod(text);
    const ways = fc.constantFrom<(label: string) => string>(
      (label) => Array.from(label).join(' '),
      (label) => Array.from(label).join('\n'),
      (label) => `\u3000${label}\u00a0`,
      (label) =>
        label
          .replace('月', ' 月')
          .replace(/[A-Za-z0-9()]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
      (label) => `*${label}`,
    );
    fc.assert(
      fc.property(sheets, ways, (sheet, way) => {
        expect(contentsOf(retold(sheet, (text) => (isLabel(text) ? way(text) : text)))).toEqual(
          contentsOf(sheet),
        );
      }),
    );
  });

  it('reads numbers by what they show: 25% stored as 0.25, 17.50 as 17.5', () => {
    const stored = (text: string) =>
      /^\d+%$/u.test(text)
        ? { value: Number(text.slice(0, -1)) / 100, format: '0%' }
        : /^\d+\.\d+$/u.test(text)
          ? { value: Number(text), format: '0.00' }
          : {};
    for (const sheet of SHEETS) {
      const numeric = {
        ...sheet,
        rows: sheet.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, ...stored(cell.text) })),
        })),
      };
      expect(recognise(numeric)).toEqual(recognise(sheet));
    }
  });

  it('twice on one sheet is the same table twice, below each other', () => {
    fc.assert(
      fc.property(titled, titled, fc.integer({ min: 2, max: 5 }), (one, two, gap) => {
        const below = moved(two, cornerOf(one).row + gap, 0);
        expect(withoutPlaces(recognise(together(one, below)).tables)).toEqual(
          [...recognise(one).tables, ...recognise(two).tables].map(withoutPlaces),
        );
      }),
    );
  });

  it('twice on one sheet is the same table twice, beside each other', () => {
    fc.assert(
      fc.property(plain, plain, fc.nat(6), fc.nat(4), (one, two, down, gap) => {
        const beside = moved(two, down, cornerOf(one).column + 2 + gap);
        const tables = [...recognise(together(one, beside)).tables].sort(
          (a, b) => a.range.left - b.range.left,
        );
        expect(withoutPlaces(tables)).toEqual(
          [...recognise(one).tables, ...recognise(two).tables].map(withoutPlaces),
        );
      }),
    );
  });

  it('reads the same rows whatever pages it is printed on', () => {
    const single = SHEETS.filter((sheet) => {
      const { tables } = recognise(sheet);
      return tables.length === 1 && tables[0]?.sets.length === 1 && tables[0].kind !== 'evaluation';
    });
    fc.assert(
      fc.property(fc.constantFrom(...single), fc.nat(), (sheet, cut) => {
        const [table] = recognise(sheet).tables;
        const rows = table ? indicatorsOf(table) : [];
        const at = rows[1 + (cut % Math.max(1, rows.length - 1))]?.row;
        if (!table || at === undefined) return;
        const labels = table.sets[0]?.header.labels.map(({ cell }) => cell.row) ?? [];
        const header = { top: Math.min(...labels), bottom: Math.max(...labels), left: 0, right: 0 };
        const [broken] = recognise(withPageBreak(sheet, header, at)).tables;
        expect(broken && rowsOf(broken)).toEqual(rowsOf(table));
        expect(broken?.sets.length).toBe(1);
      }),
    );
  });

  it('reads the same when merged tiers are written out on every row', () => {
    for (const sheet of SHEETS) {
      expect(recognise(writtenOut(sheet)).tables.map(rowsOf)).toEqual(recognise(sheet).tables.map(rowsOf));
    }
  });
});

/** Every tier in force written into the blank cell of its row. */
function writtenOut(sheet: SheetSnapshot): SheetSnapshot {
  const tiers = recognise(sheet)
    .tables.flatMap(indicatorsOf)
    .flatMap(({ tier1, tier2 }) => [tier1, tier2])
    .flatMap(({ own, source }) => (own && source && own.text === '' ? [{ ...own, text: source.text }] : []));
  const byRow = new Map<number, typeof tiers>();
  for (const tier of tiers) byRow.set(tier.cell.row, [...(byRow.get(tier.cell.row) ?? []), tier]);
  return {
    ...sheet,
    merges: null,
    rows: sheet.rows.map((row) => {
      const added = (byRow.get(row.index) ?? []).map(({ text, cell }) => ({
        ...{ column: cell.column, value: text, text },
        ...{ formula: null, format: 'General' },
      }));
      const unique = added.filter(
        (cell, index) => added.findIndex(({ column }) => column === cell.column) === index,
      );
      return { ...row, cells: [...row.cells, ...unique].sort((a, b) => a.column - b.column) };
    }),
  };
}

describe('any sheet', () => {
  it('is read without an error, every field from the cell it names', () => {
    fc.assert(fc.property(randomSheets, holdsOfAnySheet), { numRuns: 2000 });
  });

  it('is checked without an error', () => {
    fc.assert(fc.property(randomSheets, checksAnySheet), { numRuns: 150 });
  });
});

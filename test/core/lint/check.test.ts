import { check } from '../../../src/core/lint/check';
import type { ColumnCorrection } from '../../../src/core/table/corrections';
import { EXAMPLE_SHEET } from '../table/example-table';

const workbook = { sheets: [EXAMPLE_SHEET] };
const plain = check(workbook);

/** What a person says: the column taken for the basis is none. */
function correction(): ColumnCorrection {
  const column = plain.tables[0]?.evidence.columns.find(({ role }) => role === 'basis');
  if (!column) throw new Error('no basis column');
  return { ...column.key, role: null };
}

describe('a check', () => {
  it('reads a sheet once as long as its snapshot lives', () =>
    expect(check(workbook).tables[0]).toBe(plain.tables[0]));

  it('reads it anew when a person corrects a column, and again when the correction is taken back', () => {
    const corrected = check(workbook, { corrections: [correction()] });
    const bases = (result: typeof plain): readonly unknown[] =>
      result.tables.flatMap((table) => table.sets.flatMap((set) => set.indicators.map(({ basis }) => basis)));
    expect(bases(plain).every((basis) => basis !== null)).toBe(true);
    expect(bases(corrected).every((basis) => basis === null)).toBe(true);
    expect(check(workbook, { corrections: [correction()] }).tables[0]).toBe(corrected.tables[0]);
    expect(check(workbook).tables).toEqual(plain.tables);
  });
});

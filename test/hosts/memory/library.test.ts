import { dateToSerial, readXlsx, type CellValue as FileValue } from 'hucre';
import { openWorkbook } from '../../../src/hosts/memory/reading/xlsx-reader';
import { fixture, PACKAGES } from './files';

/** What a cell holds, dates as numbers; the library keeps empty texts. */
function plain(value: FileValue | undefined): unknown {
  return value instanceof Date ? dateToSerial(value) : value === '' || value === undefined ? null : value;
}

describe.each(PACKAGES)('%s', (name) => {
  it('reads as the library reads it', async () => {
    const file = await readXlsx(fixture(name), { readStyles: true });
    const workbook = await openWorkbook(fixture(name));
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(file.sheets.map((sheet) => sheet.name));
    for (const [index, sheet] of workbook.sheets.entries()) {
      const expected = file.sheets[index];
      const filled = (expected?.rows ?? []).flatMap((row, at) =>
        row.flatMap((value, column) => {
          const cell = expected?.cells?.get(`${at},${column}`);
          const held = plain(cell?.formulaResult ?? value);
          return held === null ? [] : [[at, column, held, cell?.formula ? `=${cell.formula}` : null]];
        }),
      );
      const found = [...sheet.rows()].flatMap(([row, cells]) =>
        cells.flatMap(([column, { value, formula }]) =>
          value === null ? [] : [[row, column, value, formula]],
        ),
      );
      // The library gives an array formula to its first cell alone.
      const comparable = found.map(([row, column, value, formula]) => [
        row,
        column,
        value,
        filled.some(([r, c, , f]) => r === row && c === column && f !== null) ? formula : null,
      ]);
      expect(comparable).toEqual(filled);
    }
  });
});

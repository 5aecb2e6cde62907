import { MemoryWorkbook, type MemoryCell, type MemoryChange } from '../../src/hosts/memory/workbook';
import { editCell, editableText } from '../../src/workbench/grid/edit-cell';

const CELL = { row: 4, column: 2 };

/** A workbook with one cell, its changes on record. */
function withCell(cell: MemoryCell | null, isProtected = false) {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.addSheet('表');
  if (cell) Object.assign(sheet.ensure(CELL), cell);
  sheet.protected = isProtected;
  const changes: MemoryChange[] = [];
  workbook.onChange((change) => changes.push(change));
  return { changes, sheet, type: (text: string) => editCell(workbook, sheet, CELL, text) };
}

describe('typing into a cell', () => {
  it('stores the value, keeps the looks and tells the listeners once', () => {
    const { changes, sheet, type } = withCell({
      value: '旧',
      formula: null,
      style: { font: { bold: true } },
    });
    expect(type('25%')).toBeNull();
    expect(sheet.cell(CELL)).toEqual({
      value: 0.25,
      formula: null,
      style: { font: { bold: true }, numFmt: '0%' },
    });
    expect(changes).toEqual([{ sheet, area: { top: 4, left: 2, bottom: 4, right: 2 }, source: 'person' }]);
  });

  it.each([
    { why: 'a formula', cell: null, isProtected: false, text: '=1+1', refusal: 'formula' },
    { why: 'a locked cell', cell: null, isProtected: true, text: '3场', refusal: 'locked' },
  ])('refuses $why and changes nothing', ({ cell, isProtected, text, refusal }) => {
    const { changes, sheet, type } = withCell(cell, isProtected);
    expect(type(text)).toBe(refusal);
    expect(sheet.cell(CELL)).toBeUndefined();
    expect(changes).toEqual([]);
  });

  it('takes unlocked cells of a protected sheet', () => {
    const style = { protection: { locked: false } };
    const { sheet, type } = withCell({ value: null, formula: null, style }, true);
    expect(type('3场')).toBeNull();
    expect(sheet.cell(CELL)?.value).toBe('3场');
  });

  it('a cell that has no format of its own goes by that of its row or column', () => {
    const open = { protection: { locked: false }, numFmt: '0%' };
    const columnOpen = withCell(null, true);
    columnOpen.sheet.defaultStyles.columns.push({ first: 2, last: 3, style: open });
    expect(columnOpen.type('25')).toBeNull();
    // As Excel does it: the format of the column goes along.
    expect(columnOpen.sheet.cell(CELL)?.style).toEqual(open);

    const rowLocked = withCell(null, true);
    rowLocked.sheet.defaultStyles.columns.push({ first: 2, last: 3, style: open });
    rowLocked.sheet.defaultStyles.rows.set(4, { font: { bold: true } });
    expect(rowLocked.type('25')).toBe('locked');

    // A cell that is there has its own format, and what that does not say is locked.
    const own = withCell({ value: null, formula: null }, true);
    own.sheet.defaultStyles.columns.push({ first: 2, last: 3, style: open });
    expect(own.type('25')).toBe('locked');
  });

  it('leaving the editor as it was opened changes nothing, not even a formula', () => {
    const { changes, sheet, type } = withCell({ value: 3, formula: '=1+2' });
    expect(type('=1+2')).toBeNull();
    expect(sheet.cell(CELL)).toEqual({ value: 3, formula: '=1+2' });
    expect(changes).toEqual([]);
  });
});

it.each<readonly [MemoryCell | undefined, string]>([
  [undefined, ''],
  [{ value: '≥3场', formula: null }, '≥3场'],
  [{ value: 33.571, formula: null, style: { numFmt: '0.00' } }, '33.571'],
  [{ value: 0.07, formula: null, style: { numFmt: '0%' } }, '7%'],
  [{ value: 3, formula: '=1+2' }, '=1+2'],
])('the editor of %j starts with %j', (cell, text) => {
  expect(editableText(cell)).toBe(text);
});

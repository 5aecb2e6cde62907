import { codeOf, type Seen, type TestSheet } from './test-sheet';

/** What a person, or the product, may write into a cell of the format General. */
const TYPED = [
  ...['90%', '28.5%', '0012', '-5', '+5', '(5)', '1,234', '1,234.5', '1e3', 'TRUE', ' 5 ', '￥1200', '1 1/2'],
  ...['2024-1-1', '2024年1月1日', '2024/13/1', '12:30'],
  ...['=100%', '=A1', '+A1', '-A1', "'90%", "'=A1", "'", '≥90%', '100%以上', '１２'],
];

/** What Excel makes of a text written into a cell. */
export async function typedValues(sheet: TestSheet): Promise<Seen> {
  const seen: Record<string, Seen> = {};
  // One by one: what is refused must not take the others along.
  for (const [row, text] of TYPED.entries()) {
    seen[text] = await writtenTo(sheet, row, text).catch((error: unknown) => ({ refused: codeOf(error) }));
  }
  return seen;
}

async function writtenTo(sheet: TestSheet, row: number, text: string): Promise<Seen> {
  return sheet.run(async (own, sync) => {
    const cell = own.getCell(row, 1);
    cell.values = [[text]];
    cell.load('values,formulas,numberFormat');
    await sync();
    const value = plain(cell.values[0]?.[0]);
    const formula = plain(cell.formulas[0]?.[0]);
    // A text tells itself as its formula. What a formula comes to is not the question.
    if (formula !== value) return { formula };
    return { value, format: plain(cell.numberFormat[0]?.[0]) };
  });
}

/** In cells with the format Text everything stays a text. */
export function textFormat(sheet: TestSheet): Promise<Seen> {
  const texts = ['90%', '=1+1', '2024-1-1', '0012', '-5', 'TRUE'];
  return sheet.run(async (own, sync) => {
    const range = own.getRange(`A1:A${texts.length}`);
    range.numberFormat = texts.map(() => ['@']);
    range.values = texts.map((text) => [text]);
    range.load('values,text,numberFormat');
    await sync();
    return { values: grid(range.values), text: grid(range.text), format: grid(range.numberFormat) };
  });
}

/** An apostrophe in front makes a text of anything, and is not part of it. */
export function guardedText(sheet: TestSheet): Promise<Seen> {
  return sheet.run(async (own, sync) => {
    const range = own.getRange('A1:C1');
    range.values = [["'=1+1", "'@x", "'2024-1-1"]];
    range.load('values,text,formulas');
    await sync();
    return { values: grid(range.values), text: grid(range.text), formulas: grid(range.formulas) };
  });
}

/** An empty text empties the cell and leaves its format; null leaves the cell alone. */
export function blankAndNull(sheet: TestSheet): Promise<Seen> {
  return sheet.run(async (own, sync) => {
    const range = own.getRange('A1:B1');
    range.values = [[0.5, 'stays']];
    own.getRange('A1').numberFormat = [['0%']];
    range.values = [['', null]];
    range.load('values,numberFormat');
    await sync();
    return { values: grid(range.values), format: plain(range.numberFormat[0]?.[0]) };
  });
}

/** What is shown differs from what is stored. */
export function shownText(sheet: TestSheet): Promise<Seen> {
  return sheet.run(async (own, sync) => {
    const range = own.getRange('A1:C1');
    range.values = [[0.25, 1234.5, 12]];
    range.numberFormat = [['0%', '#,##0.00', '0"人次"']];
    range.load('values,text');
    await sync();
    return { values: grid(range.values), text: grid(range.text) };
  });
}

/** A merged area holds the value of its first cell; emptying it works. */
export function mergedCells(sheet: TestSheet): Promise<Seen> {
  return sheet.run(async (own, sync) => {
    const area = own.getRange('A1:B2');
    own.getRange('A1').values = [['first']];
    area.merge();
    const merged = own.getRange('A1:B2').load('values');
    own.getRange('A1').values = [['']];
    const emptied = own.getRange('A1:B2').load('values');
    await sync();
    return { merged: grid(merged.values), emptied: grid(emptied.values) };
  });
}

/** The used range counts values, not formats; a blank sheet has none. */
export function usedRange(sheet: TestSheet): Promise<Seen> {
  return sheet.run(async (own, sync) => {
    const blank = own.getUsedRangeOrNullObject(true).load('address');
    await sync();
    own.getRange('B2').values = [['x']];
    own.getRange('D10').format.fill.color = '#FFD5D2';
    const used = own.getUsedRangeOrNullObject(true).load('address');
    await sync();
    return { blank: blank.isNullObject, used: sheet.masked(used.address) };
  });
}

/** A cell without a fill cannot be told from a white one. */
export function noFill(sheet: TestSheet): Promise<Seen> {
  return sheet.run(async (own, sync) => {
    const { fill } = own.getRange('A1').format.load('fill/color');
    await sync();
    return fill.color;
  });
}

/** The same cell asked in front of a change and behind it, in one batch. */
export function beforeAndAfter(sheet: TestSheet): Promise<Seen> {
  return sheet.run(async (own, sync) => {
    const before = own.getRange('A1').load('values');
    own.getRange('A1').values = [['new']];
    const after = own.getRange('A1').load('values');
    await sync();
    return [plain(before.values[0]?.[0]), plain(after.values[0]?.[0])];
  });
}

/** A link to a place of the workbook leaves the text of its cell. */
export function linkedCell(sheet: TestSheet): Promise<Seen> {
  return sheet.run(async (own, sync) => {
    const cell = own.getRange('A1');
    cell.values = [['text']];
    cell.hyperlink = { documentReference: `'${sheet.name}'!B2` };
    cell.load('values,hyperlink');
    await sync();
    return {
      value: plain(cell.values[0]?.[0]),
      to: sheet.masked(cell.hyperlink.documentReference ?? ''),
    };
  });
}

/** As JSON carries it. */
function plain(value: unknown): Seen {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function grid(values: readonly (readonly unknown[])[]): Seen {
  return values.map((row) => row.map(plain));
}

import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { startExcel, type RunningExcel } from './bridge';

let running: RunningExcel;

function excelWith(...names: string[]): RunningExcel {
  const workbook = new MemoryWorkbook();
  for (const name of names) workbook.addSheet(name);
  running = startExcel(workbook);
  return running;
}

afterEach(() => running.dispose());

test('reads back what was written, in one batch each', async () => {
  const excel = excelWith('S1');
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('S1').getRange('A1:B2');
    range.values = [
      ['90%', "'90%"],
      ['=A1', '2024-1-1'],
    ];
    range.load('values,text,formulas,numberFormat,format/fill/color,address');
    await context.sync();
    expect(range.values).toEqual([
      [0.9, '90%'],
      [0, 45292],
    ]);
    expect(range.text).toEqual([
      ['90%', '90%'],
      ['0', '2024/1/1'],
    ]);
    expect(range.formulas).toEqual([
      [0.9, '90%'],
      ['=A1', 45292],
    ]);
    expect(range.numberFormat[0]).toEqual(['0%', 'General']);
    expect(range.format.fill.color).toBe('#FFFFFF');
    expect(range.address).toBe('S1!A1:B2');
  });
  await excel.settle();
  expect(excel.batches).toBe(1);
  expect(excel.session.cleanUps).toBe(1);
  expect(excel.session.keptReferences).toBe(0);
});

test('writes more cells than office.js puts into one call', async () => {
  const excel = excelWith('S1');
  const values = Array.from({ length: 4000 }, (_, row) => [`r${row}`, row]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('S1').getRange('A1:B4000').values = values;
    await context.sync();
  });
  expect(excel.workbook.sheets[0]?.cell({ row: 3999, column: 0 })?.value).toBe('r3999');
  expect(excel.batches).toBe(1);
});

test('a missing sheet is a null object or an error, and what came before the error stays done', async () => {
  const excel = excelWith('S1');
  await Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject('nope');
    none.load('name');
    const range = none.getRange('A1').load('values');
    range.values = [['x']];
    await context.sync();
    expect([none.isNullObject, range.isNullObject]).toEqual([true, true]);
  });
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('S1').getRange('A1').values = [['stays']];
    context.workbook.worksheets.getItem('nope').getRange('A1').values = [['x']];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'ItemNotFound' });
  expect(excel.workbook.sheets[0]?.cell({ row: 0, column: 0 })?.value).toBe('stays');
});

test('tells what Excel lacks from what is not emulated', async () => {
  excelWith('S1');
  const notBuilt = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('S1').charts.load('items/name');
    await context.sync();
  });
  await expect(notBuilt).rejects.toMatchObject({ code: 'HostNotImplemented' });
  const noSuch = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('S1');
    sheet.load('colour');
    await context.sync();
  });
  await expect(noSuch).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test('a locked cell of a protected sheet cannot be written', async () => {
  const excel = excelWith('S1');
  const [sheet] = excel.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  sheet.protected = true;
  sheet.ensure({ row: 0, column: 1 }).style = { protection: { locked: false } };
  const write = (address: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('S1').getRange(address).values = [['x']];
      await context.sync();
    });
  await write('B1');
  await expect(write('A1')).rejects.toMatchObject({ code: 'AccessDenied' });
});

test('events reach handlers of the whole workbook and of one sheet', async () => {
  const excel = excelWith('S1', 'S2');
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getItem('S1');
    worksheets.onSelectionChanged.add((event) => Promise.resolve(void seen.push(`select ${event.address}`)));
    first.onChanged.add((event) => Promise.resolve(void seen.push(`change ${event.address}`)));
    first.load('id');
    await context.sync();
    first.getRange('B2').values = [['x']];
    await context.sync();
    worksheets.getItem('S2').getRange('C3').select();
    await context.sync();
  });
  await excel.settle();
  expect(seen).toEqual(['change B2', 'select A1', 'select C3']);
});

describe('faults', () => {
  const touch = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('S1').getRange('A1').values = [['x']];
      await context.sync();
    });

  test('a batch is refused, the next one runs', async () => {
    const excel = excelWith('S1');
    excel.session.faults.plan({ kind: 'refused', code: 'InvalidOperationInCellEditMode' });
    await expect(touch()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    expect(excel.workbook.sheets[0]?.usedArea()).toBeNull();
    await touch();
  });

  test('a batch fails half way', async () => {
    const excel = excelWith('S1');
    excel.session.faults.plan({ kind: 'fails', code: 'GeneralException', after: 2 });
    await expect(touch()).rejects.toMatchObject({ code: 'GeneralException' });
  });

  test('an answer comes late', async () => {
    const excel = excelWith('S1');
    excel.session.faults.plan({ kind: 'late', ms: 5 });
    await touch();
    expect(excel.batches).toBe(1);
  });
});

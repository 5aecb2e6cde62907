import type { Seen, TestSheet } from './test-sheet';

/** A sheet that is not there is a null object, or an error; in another case of letters it is there. */
export async function missingSheet(sheet: TestSheet): Promise<Seen> {
  const found = await sheet.run(async (_, sync, context) => {
    const { worksheets } = context.workbook;
    const none = worksheets.getItemOrNullObject('没有这张表').load('name');
    const inIt = none.getRange('A1').load('values');
    await sync();
    return [none.isNullObject, inIt.isNullObject];
  });
  const code = await sheet.refusal((_, { workbook }) => {
    workbook.worksheets.getItem('没有这张表').load('name');
  });
  return { nullObjects: found, code };
}

/** What stands in front of a failing action of a batch stays done. */
export async function halfBatch(sheet: TestSheet): Promise<Seen> {
  const code = await sheet.refusal((own, { workbook }) => {
    own.getRange('A1').values = [['done']];
    workbook.worksheets.getItem('没有这张表').getRange('A1').values = [['x']];
    own.getRange('A2').values = [['not done']];
  });
  return sheet.run(async (own, sync) => {
    const range = own.getRange('A1:A2').load('values');
    await sync();
    return { code, values: range.values.map(([value]) => String(value)) };
  });
}

/** What Excel refuses, and how it says so. */
export async function refusals(sheet: TestSheet): Promise<Seen> {
  return {
    takenName: await sheet.refusal((_, { workbook }) => workbook.worksheets.add(sheet.name)),
    longName: await sheet.refusal((own) => (own.name = '长'.repeat(32))),
    wrongSign: await sheet.refusal((own) => (own.name = '甲/乙')),
    wrongSize: await sheet.refusal((own) => (own.getRange('A1:B1').values = [['x']])),
    longText: await sheet.refusal((own) => (own.getRange('A1').values = [['字'.repeat(32_768)]])),
    longestText: await sheet.refusal((own) => (own.getRange('A1').values = [['字'.repeat(32_767)]])),
  };
}

/** On a protected sheet locked cells and formats cannot be changed; unlocked cells can, and all can be read. */
export async function protectedSheet(sheet: TestSheet): Promise<Seen> {
  await sheet.run(async (own, sync) => {
    own.getRange('A1:B1').values = [['a', 'b']];
    own.getRange('B1').format.protection.locked = false;
    own.protection.protect();
    await sync();
  });
  const read = await sheet.run(async (own, sync) => {
    const range = own.getRange('A1:B1').load('values');
    own.protection.load('protected');
    await sync();
    return { protected: own.protection.protected, values: range.values.flat().map(String) };
  });
  return {
    ...read,
    locked: await sheet.refusal((own) => (own.getRange('A1').values = [['x']])),
    unlocked: await sheet.refusal((own) => (own.getRange('B1').values = [['x']])),
    both: await sheet.refusal((own) => (own.getRange('A1:B1').values = [['x', 'x']])),
    mark: await sheet.refusal((own) => own.getRange('B1').conditionalFormats.add('Custom')),
  };
}

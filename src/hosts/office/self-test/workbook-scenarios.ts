import { MARK_FILLS, MARK_FORMULAS, markLevelOf } from '../../marks';
import { HIDDEN_NAME, PART_NAMESPACE, type Seen, type TestSheet } from './test-sheet';

/** Milliseconds between two looks whether an event has come, and how many looks. */
const LOOK = 50;
const LOOKS = 60;

/** Marks: formats with a formula that names us, over several areas; found again, told apart, removed one by one. */
export function marks(sheet: TestSheet): Promise<Seen> {
  return sheet.run(async (own, sync) => {
    const format = own.getRanges('B2:B3,D5').conditionalFormats.add('Custom');
    format.custom.rule.formula = MARK_FORMULAS.error;
    format.custom.format.fill.color = MARK_FILLS.error;
    const other = own.getRanges('A1').conditionalFormats.add('Custom');
    other.custom.rule.formula = '=A1>3';
    await sync();
    const found = own.getRange().conditionalFormats.load('items/id,items/type');
    await sync();
    const asked = found.items.map((item) => ({
      item,
      rule: item.custom.rule.load('formula'),
      areas: item.getRanges().load('address'),
    }));
    await sync();
    const known = asked.map(({ rule, areas }) => ({
      level: markLevelOf(rule.formula),
      areas: sheet.masked(areas.address),
    }));
    for (const { item, rule } of asked) if (markLevelOf(rule.formula) !== null) item.delete();
    const left = own.getRange().conditionalFormats.getCount();
    await sync();
    return { newestFirst: known, left: left.value };
  });
}

/** A hidden name follows its sheet and breaks with it. */
export async function hiddenName(sheet: TestSheet): Promise<Seen> {
  const second = await sheet.another();
  try {
    await second.run(async (own, sync, { workbook }) => {
      workbook.names.add(HIDDEN_NAME, own.getRange('A1')).visible = false;
      await sync();
    });
    const whole = await formulaOfName(sheet);
    await second.remove();
    const broken = await formulaOfName(sheet);
    return { whole: second.masked(whole), broken: /#REF!/u.test(broken) };
  } finally {
    await sheet.run(async (_, sync, { workbook }) => {
      workbook.names.getItemOrNullObject(HIDDEN_NAME).delete();
      await sync();
    });
  }
}

/** A custom XML part is found by its namespace and holds what was put into it. */
export async function xmlPart(sheet: TestSheet): Promise<Seen> {
  const xml = (text: string): string => `<test xmlns="${PART_NAMESPACE}">${text}</test>`;
  try {
    return await sheet.run(async (_, sync, { workbook }) => {
      const first = workbook.customXmlParts.add(xml('一&amp;1')).getXml();
      await sync();
      const found = workbook.customXmlParts.getByNamespace(PART_NAMESPACE).load('items/id');
      await sync();
      for (const item of found.items) item.setXml(xml('二'));
      const second = found.items.map((item) => item.getXml());
      await sync();
      return { first: first.value, second: second.map(({ value }) => value), left: await removeParts(sheet) };
    });
  } finally {
    await removeParts(sheet);
  }
}

/** Removes the parts of the self-test; tells how many are left. */
function removeParts(sheet: TestSheet): Promise<number> {
  return sheet.run(async (_, sync, { workbook }) => {
    const found = workbook.customXmlParts.getByNamespace(PART_NAMESPACE).load('items/id');
    await sync();
    for (const item of found.items) item.delete();
    const left = workbook.customXmlParts.getByNamespace(PART_NAMESPACE).load('items/id');
    await sync();
    return left.items.length;
  });
}

/** Our own writing is told as an edit, by its whole address. */
export async function ownEdits(sheet: TestSheet): Promise<Seen> {
  const told: Seen[] = [];
  const handler = await sheet.run(async (own, sync) => {
    const added = own.onChanged.add(({ address, changeType, source }) => {
      told.push({ address, changeType, source });
      return Promise.resolve();
    });
    await sync();
    return added;
  });
  await sheet.run(async (own, sync) => {
    own.getRange('B2:C3').values = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    await sync();
  });
  for (let look = 0; look < LOOKS && told.length === 0; look++) {
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
  await sheet.excel.run(async (_, sync) => {
    handler.remove();
    await sync();
  }, handler.context);
  return told;
}

/** How a sheet prints. Needs a printer. */
export function pageSetUp(sheet: TestSheet): Promise<Seen> {
  return sheet.run(async (own, sync) => {
    const { pageLayout } = own;
    pageLayout.paperSize = 'A4';
    pageLayout.orientation = 'Landscape';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows('$1:$2');
    pageLayout.load('paperSize,orientation,zoom');
    await sync();
    return {
      paper: pageLayout.paperSize,
      orientation: pageLayout.orientation,
      pagesWide: pageLayout.zoom.horizontalFitToPages ?? null,
    };
  });
}

function formulaOfName(sheet: TestSheet): Promise<string> {
  return sheet.run(async (_, sync, { workbook }) => {
    const name = workbook.names.getItem(HIDDEN_NAME).load('formula');
    await sync();
    return String(name.formula);
  });
}

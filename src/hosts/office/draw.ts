import { PLAN_FONT, type SheetPlan } from '../../core/export/plan';
import { drawFrame, extentOfPlan, textSteps, type Step } from './draw-cells';
import { drawLooks } from './draw-looks';
import { drawPrint } from './draw-print';
import { isHostError } from './errors';
import type { ExcelRunner, Sync, Work } from './runner';
import { freeNames } from '../sheet-names';

/** A request to Excel on the web may have 5 MB; a good part of it is left for what stands around the texts. */
const BYTES_PER_SYNC = 3_500_000;

interface NewSheet {
  readonly id: string;
  readonly name: string;
  readonly plan: SheetPlan;
}

/**
 * Adds one sheet per plan behind the last one: (1) the names that are taken, (2) the new sheets, (3) what is on them,
 * one more sync per 5 MB, (4) how they print. When drawing fails the new sheets are taken away again: half a sheet
 * is worse than none.
 * @returns the names the sheets got.
 */
export async function addSheets(excel: ExcelRunner, plans: readonly SheetPlan[]): Promise<readonly string[]> {
  if (plans.length === 0) return [];
  const sheets = await excel.run(addWork(plans));
  try {
    await excel.run(drawWork(sheets));
  } catch (error) {
    // An Excel that did not answer would not answer this either.
    if (!isHostError(error, 'timeout')) await excel.run(removeWork(sheets)).catch(() => undefined);
    throw error;
  }
  return sheets.map(({ name }) => name);
}

function addWork(plans: readonly SheetPlan[]): Work<readonly NewSheet[]> {
  return async (context, sync) => {
    const worksheets = context.workbook.worksheets.load('items/name');
    await sync();
    const taken = worksheets.items.map(({ name }) => name);
    const names = freeNames(
      plans.map(({ name }) => name),
      taken,
    );
    const added = names.map((name) => worksheets.add(name).load('id'));
    await sync();
    return plans.map((plan, index) => ({ id: added[index]?.id ?? '', name: names[index] ?? '', plan }));
  };
}

function drawWork(sheets: readonly NewSheet[]): Work<void> {
  return async (context, sync) => {
    const { worksheets } = context.workbook;
    let bytes = 0;
    for (const { sheet, step } of sheets.flatMap((item) => stepsOf(item))) {
      // One sync per 5 MB: the most a request to Excel on the web may carry.
      if (bytes > 0 && bytes + step.bytes > BYTES_PER_SYNC) {
        await sync();
        bytes = 0;
      }
      step.draw(worksheets.getItem(sheet.id));
      bytes += step.bytes;
    }
    await sync();
    await printSetUp(context, sync, sheets);
  };
}

function stepsOf(sheet: NewSheet): { readonly sheet: NewSheet; readonly step: Step }[] {
  const { plan } = sheet;
  const looks: Step = {
    bytes: (plan.looks.length + plan.merges.length + plan.rowHeights.length) * 400,
    draw: (item) => {
      const extent = extentOfPlan(plan);
      drawLooks(item, [
        ...(extent ? [{ area: extent, look: { fontName: PLAN_FONT.name, fontSize: PLAN_FONT.size } }] : []),
        ...plan.looks,
      ]);
      drawFrame(item, plan);
    },
  };
  return [...textSteps(plan), looks].map((step) => ({ sheet, step }));
}

/** On a computer without a printer Excel refuses page set-ups; the sheet is complete without one. */
async function printSetUp(
  context: Excel.RequestContext,
  sync: Sync,
  sheets: readonly NewSheet[],
): Promise<void> {
  for (const { id, plan } of sheets) drawPrint(context.workbook.worksheets.getItem(id), plan.print);
  try {
    await sync();
  } catch (error) {
    if (!isHostError(error, 'failed', 'unsupported')) throw error;
  }
}

function removeWork(sheets: readonly NewSheet[]): Work<void> {
  return async (context, sync) => {
    for (const { id } of sheets) context.workbook.worksheets.getItemOrNullObject(id).delete();
    await sync();
  };
}

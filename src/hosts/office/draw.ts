import type { SheetPlan } from '../../core/export/plan';
import { nextNumber, ownName } from '../own-sheets';
import { freeNames } from '../sheet-names';
import type { Step } from './draw-cells';
import { stepsOf } from './draw-steps';
import { drawPrint } from './draw-print';
import { isHostError } from './errors';
import { requestOwnMarks, type OwnMark } from './own-names';
import type { ExcelRunner, Sync, Work } from './runner';

/** A request to Excel on the web may have 5 MB; a good part of it is left for what stands around the texts. */
const BYTES_PER_SYNC = 3_500_000;

interface NewSheet {
  readonly id: string;
  readonly name: string;
  readonly plan: SheetPlan;
}

/** A sheet of ours that goes when the new ones are complete, under the name it has until then. */
interface OldSheet {
  readonly name: string;
  readonly waiting: string;
  readonly mark: string;
}

interface Prepared {
  readonly sheets: readonly NewSheet[];
  readonly old: readonly OldSheet[];
  /** Marks of sheets that are gone. */
  readonly orphans: readonly string[];
  /** The number the next mark gets. */
  readonly number: number;
}

/**
 * Adds one sheet per plan behind the last one: (1) the names that are taken, (2) the new sheets, (3) what is on them,
 * one more sync per 5 MB, (4) how they print. When drawing fails the new sheets are taken away again: half a sheet
 * is worse than none. Sheets that are replaced wait under another name and go with the last of (3).
 * @returns the names the sheets got.
 */
export async function addSheets(
  excel: ExcelRunner,
  plans: readonly SheetPlan[],
  replaceOwn: boolean,
): Promise<readonly string[]> {
  if (plans.length === 0) return [];
  const prepared = await excel.run(addWork(excel, plans, replaceOwn));
  try {
    await excel.run(drawWork(prepared));
  } catch (error) {
    // An Excel that did not answer would not answer this either.
    if (!isHostError(error, 'timeout')) await excel.run(takeBackWork(prepared)).catch(() => undefined);
    throw error;
  }
  const { sheets } = prepared;
  await excel.run(printWork(sheets));
  return sheets.map(({ name }) => name);
}

function addWork(excel: ExcelRunner, plans: readonly SheetPlan[], replaceOwn: boolean): Work<Prepared> {
  return async (context, sync) => {
    const worksheets = context.workbook.worksheets.load('items/name');
    const readMarks = requestOwnMarks(context);
    await sync();
    const taken = worksheets.items.map(({ name }) => name);
    const marks = readMarks();
    const replaced = replaceOwn ? replacedBy(plans, marks, taken) : [];
    const kept = taken.filter((name) => !replaced.some(({ sheet }) => sheet === name));
    const names = freeNames(
      plans.map(({ name }) => name),
      kept,
    );
    const waiting = freeNames(
      replaced.map(() => '待替换'),
      [...taken, ...names],
    );
    const old = replaced.map(({ sheet, name }, index) => ({
      name: sheet,
      waiting: waiting[index] ?? '',
      mark: name,
    }));
    for (const item of old) worksheets.getItem(item.name).name = item.waiting;
    const added = names.map((name) => worksheets.add(name).load('id'));
    try {
      await sync();
    } catch (error) {
      await excel.run(undoAddWork(names, old)).catch(() => undefined);
      throw error;
    }
    return {
      sheets: plans.map((plan, index) => ({ id: added[index]?.id ?? '', name: names[index] ?? '', plan })),
      old,
      orphans: marks.flatMap(({ name, sheet }) => (sheet === null ? [name] : [])),
      number: nextNumber(marks),
    };
  };
}

/** The marked sheets of the kinds that are drawn anew, as Excel spells their names. */
function replacedBy(
  plans: readonly SheetPlan[],
  marks: readonly OwnMark[],
  taken: readonly string[],
): readonly (OwnMark & { readonly sheet: string })[] {
  const kinds = new Set(plans.map(({ own }) => own));
  const seen = new Set<string>();
  return marks.flatMap((mark) => {
    const sheet = taken.find((name) => name.toLowerCase() === mark.sheet?.toLowerCase());
    if (sheet === undefined || !kinds.has(mark.kind) || seen.has(sheet)) return [];
    seen.add(sheet);
    return [{ ...mark, sheet }];
  });
}

function drawWork({ sheets, old, orphans, number }: Prepared): Work<void> {
  return async (context, sync) => {
    const { worksheets } = context.workbook;
    const nameOf = (planned: string): string =>
      sheets.find(({ plan }) => plan.name === planned)?.name ?? planned;
    const steps = sheets.flatMap((sheet) =>
      stepsOf(sheet.plan, nameOf).map((step): { sheet: NewSheet; step: Step } => ({ sheet, step })),
    );
    let bytes = 0;
    for (const { sheet, step } of steps) {
      // One sync per 5 MB: the most a request to Excel on the web may carry.
      if (bytes > 0 && bytes + step.bytes > BYTES_PER_SYNC) {
        await sync();
        bytes = 0;
      }
      step.draw(worksheets.getItem(sheet.id));
      bytes += step.bytes;
    }
    markAll(context, sheets, number);
    for (const { waiting, mark } of old) {
      context.workbook.names.getItemOrNullObject(mark).delete();
      worksheets.getItem(waiting).delete();
    }
    for (const name of orphans) context.workbook.names.getItemOrNullObject(name).delete();
    await sync();
  };
}

function markAll(context: Excel.RequestContext, sheets: readonly NewSheet[], number: number): void {
  let next = number;
  for (const { id, plan } of sheets) {
    if (plan.own === undefined) continue;
    const first = context.workbook.worksheets.getItem(id).getRange('A1').untrack();
    context.workbook.names.add(ownName({ kind: plan.own, number: next++ }), first).visible = false;
  }
}

/** On a computer without a printer Excel refuses page set-ups; the sheet is complete without one. */
function printWork(sheets: readonly NewSheet[]): Work<void> {
  return async (context, sync: Sync) => {
    for (const { id, plan } of sheets) drawPrint(context.workbook.worksheets.getItem(id), plan);
    try {
      await sync();
    } catch (error) {
      if (!isHostError(error, 'failed', 'unsupported')) throw error;
    }
  };
}

/** Takes the new sheets away again. */
function takeBackWork({ sheets, old }: Prepared): Work<void> {
  return async (context, sync) => {
    for (const { id } of sheets) context.workbook.worksheets.getItemOrNullObject(id).delete();
    await sync();
    await giveBackWork(old)(context, sync);
  };
}

/** After the new sheets could not be added, or not all of them: the workbook as it was. */
function undoAddWork(names: readonly string[], old: readonly OldSheet[]): Work<void> {
  return async (context, sync) => {
    const worksheets = context.workbook.worksheets.load('items/name');
    await sync();
    const present = new Set(worksheets.items.map(({ name }) => name));
    const renamed = old.filter(({ waiting }) => present.has(waiting));
    const unmoved = new Set(old.filter((item) => !renamed.includes(item)).map(({ name }) => name));
    for (const name of names) {
      if (present.has(name) && !unmoved.has(name)) worksheets.getItemOrNullObject(name).delete();
    }
    await sync();
    await giveBackWork(renamed)(context, sync);
  };
}

/** Gives sheets that were to be replaced their names back. */
function giveBackWork(old: readonly OldSheet[]): Work<void> {
  return async (context, sync) => {
    if (old.length === 0) return;
    const { worksheets } = context.workbook;
    for (const { name, waiting } of old) worksheets.getItem(waiting).name = name;
    await sync();
  };
}

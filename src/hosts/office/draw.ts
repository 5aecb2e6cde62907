import type { SheetPlan } from '../../core/export/plan';
import type { AddedSheets } from '../host';
import { nextNumber, ownName } from '../own-sheets';
import { freeNames, sheetKey } from '../sheet-names';
import type { Step } from './draw-cells';
import { stepsOf } from './draw-steps';
import { drawPrint } from './draw-print';
import { recoverSheets, type Exchange, type NewSheet } from './new-sheets';
import { requestOwnMarks, type OwnMark } from './own-names';
import type { ExcelRunner, Work } from './runner';

/** A request to Excel on the web may have 5 MB; a good part of it is left for what stands around the texts. */
const BYTES_PER_SYNC = 3_500_000;

interface Prepared extends Exchange {
  /** Marks of sheets that are gone. */
  readonly orphans: readonly string[];
}

/**
 * Adds one sheet per plan behind the last one: (1) the names that are taken, (2) the new sheets with their marks,
 * (3) what is on them, one more sync per 5 MB, (4) how they print. When drawing fails the new sheets are taken away
 * again: half a sheet is worse than none. Sheets that are replaced wait under another name and go with the last of (3).
 * When the pane is closed in between, the unfinished sheets are marked already: the next export replaces them, too.
 */
export async function addSheets(
  excel: ExcelRunner,
  plans: readonly SheetPlan[],
  replaceOwn: boolean,
): Promise<AddedSheets> {
  if (plans.length === 0) return { names: [], pageSetUp: true };
  const prepared = await excel.run(addWork(excel, plans, replaceOwn));
  await excel.run(drawWork(prepared)).catch((error: unknown) => recoverSheets(excel, prepared, error));
  const pageSetUp = await excel.run(printWork(prepared.added)).then(
    () => true,
    () => false,
  );
  return { names: prepared.added.map(({ name }) => name), pageSetUp };
}

function addWork(excel: ExcelRunner, plans: readonly SheetPlan[], replaceOwn: boolean): Work<Prepared> {
  return async (context, sync) => {
    const worksheets = context.workbook.worksheets.load('items/name');
    const readMarks = requestOwnMarks(context);
    await sync();
    const taken = worksheets.items.map(({ name }) => name);
    const marks = readMarks();
    const exchange = exchangeOf(plans, marks, taken, replaceOwn);
    for (const { name, waiting } of exchange.old) worksheets.getItem(name).name = waiting;
    const sheets = exchange.added.map(({ name }) => worksheets.add(name).load('id'));
    exchange.added.forEach(({ mark, name }) => {
      if (mark === null) return;
      const first = worksheets.getItem(name).getRange('A1').untrack();
      context.workbook.names.add(mark, first).visible = false;
    });
    await sync().catch((error: unknown) => recoverSheets(excel, exchange, error));
    return {
      added: exchange.added.map((sheet, index) => ({ ...sheet, id: sheets[index]?.id ?? null })),
      old: exchange.old,
      orphans: marks.flatMap(({ name, sheet }) => (sheet === null ? [name] : [])),
    };
  };
}

/** Which sheets come and which make way for them. */
function exchangeOf(
  plans: readonly SheetPlan[],
  marks: readonly OwnMark[],
  taken: readonly string[],
  replaceOwn: boolean,
): Exchange {
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
  const number = nextNumber(marks);
  return {
    added: plans.map((plan, index) => ({
      id: null,
      name: names[index] ?? '',
      mark: plan.own ? ownName({ kind: plan.own, number: number + index }) : null,
      plan,
    })),
    old: replaced.map(({ sheet, name }, index) => ({
      name: sheet,
      waiting: waiting[index] ?? '',
      mark: name,
    })),
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
    const own = mark.sheet;
    const sheet = own === null ? undefined : taken.find((name) => sheetKey(name) === sheetKey(own));
    if (sheet === undefined || !kinds.has(mark.kind) || seen.has(sheet)) return [];
    seen.add(sheet);
    return [{ ...mark, sheet }];
  });
}

function drawWork({ added, old, orphans }: Prepared): Work<void> {
  return async (context, sync) => {
    const { worksheets } = context.workbook;
    const nameOf = (planned: string): string =>
      added.find(({ plan }) => plan.name === planned)?.name ?? planned;
    const steps = added.flatMap((sheet) =>
      stepsOf(sheet.plan, nameOf).map((step): { sheet: NewSheet; step: Step } => ({ sheet, step })),
    );
    let bytes = 0;
    for (const { sheet, step } of steps) {
      // One sync per 5 MB: the most a request to Excel on the web may carry.
      if (bytes > 0 && bytes + step.bytes > BYTES_PER_SYNC) {
        await sync();
        bytes = 0;
      }
      step.draw(worksheets.getItem(sheet.id ?? sheet.name));
      bytes += step.bytes;
    }
    for (const { waiting, mark } of old) {
      context.workbook.names.getItemOrNullObject(mark).delete();
      worksheets.getItem(waiting).delete();
    }
    for (const name of orphans) context.workbook.names.getItemOrNullObject(name).delete();
    await sync();
  };
}

/** Needs a printer: on a computer without one Excel refuses page set-ups. The sheets are complete without. */
function printWork(sheets: readonly NewSheet[]): Work<void> {
  return async (context, sync) => {
    for (const { id, name, plan } of sheets) drawPrint(context.workbook.worksheets.getItem(id ?? name), plan);
    await sync();
  };
}

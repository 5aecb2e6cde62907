import type { SheetPlan } from '../../core/export/plan';
import { HostError } from '../host';
import { hostError } from './errors';
import type { ExcelRunner, Work } from './runner';

/** A sheet to be added, or just added. */
export interface NewSheet {
  /** Null as long as Excel has not told it. */
  readonly id: string | null;
  readonly name: string;
  /** The mark that makes it ours; null where it is to be the person's. */
  readonly mark: string | null;
  readonly plan: SheetPlan;
}

/** A sheet of ours that goes when the new ones are complete, under the name it has until then. */
export interface OldSheet {
  readonly name: string;
  readonly waiting: string;
  readonly mark: string;
}

/** Sheets on their way into the workbook. */
export interface Exchange {
  readonly added: readonly NewSheet[];
  readonly old: readonly OldSheet[];
}

/**
 * What to do when adding or drawing failed: the workbook gets back what it was. Only where the sheets that were to be
 * replaced have begun to go, everything is drawn, and there is no way back: then the rest of them goes, too.
 * Rejects with the error, which names the sheets that may be left behind unfinished; resolves where all is drawn.
 */
export async function recoverSheets(excel: ExcelRunner, exchange: Exchange, cause: unknown): Promise<void> {
  const { added, old } = exchange;
  const all = [...added.map(({ name }) => name), ...old.map(({ waiting }) => waiting)];
  const { complete, left } = await excel
    .run(recoverWork(exchange))
    .catch(() => ({ complete: false, left: all }));
  if (complete) return;
  const error = hostError(cause);
  throw left.length > 0 ? new HostError(error.code, error.detail, { cause, left }) : error;
}

interface Recovered {
  readonly complete: boolean;
  /** Sheets that could not be taken away. */
  readonly left: readonly string[];
}

/** Looks first: nobody knows how far Excel has come. */
function recoverWork(exchange: Exchange): Work<Recovered> {
  return async (context, sync) => {
    const { added, old } = exchange;
    const worksheets = context.workbook.worksheets.load('items/name');
    const names = context.workbook.names.load('items/name');
    const filled = added.map(({ name }) =>
      worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true).load('address'),
    );
    await sync();
    const present = new Set(worksheets.items.map(({ name }) => name));
    const waiting = old.filter((item) => present.has(item.waiting));
    // With its mark the first of the old sheets begins to go, right after the last drawing.
    const isDrawn = added.some(({ id }) => id !== null);
    const [first] = old;
    if (isDrawn && first && !names.items.some(({ name }) => name === first.mark)) {
      removeAll(context, waiting);
      await sync();
      return { complete: true, left: [] };
    }
    const unmoved = new Set(old.filter((item) => !waiting.includes(item)).map(({ name }) => name));
    const left = takeAway(context, added, (name, index) => {
      // A sheet that never made way still has the name that a new one was to get.
      if (!present.has(name) || unmoved.has(name)) return 'absent';
      // Known by its name alone, it may be one a person has just added: ours are blank before they are drawn.
      return filled[index]?.isNullObject === true ? 'ours' : 'strange';
    });
    await sync();
    const back = waiting.filter(({ name }) => !left.includes(name));
    for (const item of back) worksheets.getItem(item.waiting).name = item.name;
    if (back.length > 0) await sync();
    const kept = waiting.filter((item) => !back.includes(item)).map((item) => item.waiting);
    return { complete: false, left: [...left, ...kept] };
  };
}

function removeAll(context: Excel.RequestContext, old: readonly OldSheet[]): void {
  for (const { waiting, mark } of old) {
    context.workbook.names.getItemOrNullObject(mark).delete();
    context.workbook.worksheets.getItem(waiting).delete();
  }
}

/** Removes new sheets and their marks; those without an id by what is there under their names. Tells those that stay. */
function takeAway(
  context: Excel.RequestContext,
  added: readonly NewSheet[],
  look: (name: string, index: number) => 'absent' | 'ours' | 'strange',
): readonly string[] {
  const { worksheets, names } = context.workbook;
  return added.flatMap(({ id, name, mark }, index) => {
    if (mark !== null) names.getItemOrNullObject(mark).delete();
    const found = id === null ? look(name, index) : 'ours';
    if (found === 'ours') worksheets.getItemOrNullObject(id ?? name).delete();
    return found === 'strange' ? [name] : [];
  });
}

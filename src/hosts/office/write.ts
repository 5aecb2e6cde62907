import type { Edit } from '../../core/sheet/edit';
import type { SnapshotCell } from '../../core/sheet/snapshot';
import { needsTextGuard } from '../../core/sheet/guard';
import { SHEET_LIMITS, toA1 } from '../../core/sheet/address';
import type { EditGroup, RefusalReason, WriteOutcome } from '../host';
import { CELL_FIELDS, cellIn, formulaIn, textIn } from './cells';
import type { Sync, Work } from './runner';

/** A cell as it was before this call, and what this call has planned for it since. */
interface CellState {
  readonly missing: boolean;
  readonly formula: boolean;
  readonly locked: boolean;
  shown: string;
}

/** Why a group is not written; null when it may be. */
type Verdict = Extract<WriteOutcome, { status: 'refused' }> | null;

type CellPlace = Pick<Edit, 'sheet' | 'cell'>;

/** The worksheets of the edits by their name. */
type Sheets = ReadonlyMap<string, Excel.Worksheet>;

/**
 * Verifies all cells in one sync, then writes the groups that hold and reads them back in another. Every group stands
 * or falls as a whole; later groups see what earlier ones are about to write.
 */
export function writeWork(groups: readonly EditGroup[]): Work<readonly WriteOutcome[]> {
  return async (context, sync) => {
    const sheets = sheetsOf(context, groups);
    const states = await readStates(sync, groups, sheets);
    const judged = groups.map((group) => ({ edits: group.edits, verdict: judge(group, states) }));
    const accepted = judged.filter(({ verdict }) => verdict === null);
    for (const edit of accepted.flatMap(({ edits }) => edits)) {
      const range = rangeOf(sheets, edit);
      if (range) range.values = [[storable(edit)]];
    }
    const read = judged.map(({ edits, verdict }) => verdict ?? edits.map((edit) => readBack(sheets, edit)));
    if (accepted.length > 0) await sync();
    return read.map((item) =>
      Array.isArray(item) ? { status: 'written', cells: item.map((cell) => cell()) } : item,
    );
  };
}

function sheetsOf(context: Excel.RequestContext, groups: readonly EditGroup[]): Sheets {
  const names = new Set(groups.flatMap(cellsOf).map(({ sheet }) => sheet));
  return new Map([...names].map((name) => [name, context.workbook.worksheets.getItemOrNullObject(name)]));
}

async function readStates(
  sync: Sync,
  groups: readonly EditGroup[],
  sheets: Sheets,
): Promise<Map<string, CellState>> {
  const protections = new Map([...sheets].map(([name, sheet]) => [name, sheet.protection.load('protected')]));
  const places = new Map(groups.flatMap(cellsOf).map((place) => [keyOf(place), place]));
  const requested = [...places].map(([key, place]) => ({
    key,
    place,
    range: rangeOf(sheets, place)?.load('text,values,formulas,format/protection/locked'),
  }));
  await sync();
  return new Map(
    requested.map(({ key, place, range }): [string, CellState] => {
      const sheet = sheets.get(place.sheet);
      if (!range || sheet?.isNullObject !== false) {
        return [key, { missing: true, formula: false, locked: false, shown: '' }];
      }
      // Locked cells count only while the sheet is protected.
      const guarded = protections.get(place.sheet)?.protected !== false;
      return [
        key,
        {
          missing: false,
          formula: formulaIn(range, 0, 0) !== null,
          locked: guarded && range.format.protection.locked,
          shown: textIn(range, 0, 0),
        },
      ];
    }),
  );
}

/** Judges a group and, when it may be written, notes what its cells will show. */
function judge({ edits, anchors = [] }: EditGroup, states: Map<string, CellState>): Verdict {
  const moved = anchors.some((anchor) => states.get(keyOf(anchor))?.shown !== anchor.text);
  for (const edit of edits) {
    const state = states.get(keyOf(edit));
    const reason = (state ? refusal(edit, state) : 'sheet-missing') ?? (moved ? 'moved' : null);
    if (reason) return { status: 'refused', reason, edit, found: state?.shown ?? '' };
  }
  for (const edit of edits) {
    const state = states.get(keyOf(edit));
    if (state) state.shown = edit.after;
  }
  return null;
}

function refusal(edit: Edit, state: CellState): RefusalReason | null {
  if (state.missing) return 'sheet-missing';
  if (state.formula) return 'formula';
  if (state.locked) return 'locked';
  if (edit.after.length > SHEET_LIMITS.cellText) return 'too-long';
  return state.shown === edit.before ? null : 'changed';
}

/** An empty text clears the contents and nothing else; unlike `clear()` it also works in a merged area. */
function storable({ after, stored }: Edit): string | number | boolean {
  return stored ?? (needsTextGuard(after) ? `'${after}` : after);
}

/** Asks for the cell with the next sync; the answer tells it. */
function readBack(sheets: Sheets, edit: Edit): () => SnapshotCell | null {
  const range = rangeOf(sheets, edit)?.load(CELL_FIELDS);
  return () => (range ? cellIn(range, 0, 0, edit.cell.column) : null);
}

/** Every cell a group has to be judged by. */
function cellsOf({ edits, anchors = [] }: EditGroup): readonly CellPlace[] {
  return [...edits, ...anchors];
}

function rangeOf(sheets: Sheets, { sheet, cell }: CellPlace): Excel.Range | undefined {
  return sheets.get(sheet)?.getCell(cell.row, cell.column).untrack();
}

/** Sheet names are compared without case; `!` cannot be mistaken, the address has none. */
function keyOf({ sheet, cell }: CellPlace): string {
  return `${toA1(cell)}!${sheet.toLowerCase()}`;
}

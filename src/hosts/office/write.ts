import type { Edit } from '../../core/sheet/edit';
import { SHEET_LIMITS } from '../../core/sheet/address';
import type { Anchor, EditGroup, RefusalReason, WriteOutcome } from '../host';
import { isHostError } from './errors';
import type { ExcelRunner, Work } from './runner';
import {
  keyOf,
  putBack,
  rangeOf,
  readCellsAt,
  requestCell,
  sheetsOf,
  storable,
  type FoundCell,
  type HeldCell,
  type RequestedCell,
} from './write-cells';
import { recovered, type Judged, type Verified } from './write-recovery';

/** A group on its way: asked in front of the writing, written, and read back. */
interface Underway {
  readonly group: EditGroup;
  readonly witnesses: readonly { readonly anchor: Anchor; readonly found: RequestedCell }[];
  readonly held: readonly { readonly place: Edit; readonly found: RequestedCell }[];
  readonly back: readonly RequestedCell[];
}

/**
 * Verifies all cells in one sync, then writes the groups that hold and reads them back in another. Every group stands
 * or falls as a whole; later groups see what earlier ones are about to write. When the second sync fails, or no answer
 * comes, the cells are read again and half a group is put back: the outcome tells what the cells hold.
 */
export async function writeGroups(
  excel: ExcelRunner,
  groups: readonly EditGroup[],
): Promise<readonly WriteOutcome[]> {
  let verified: Verified | undefined;
  const work = writeWork(groups, (told) => (verified = told));
  const written = await excel.run(work).catch((error: unknown) => {
    // Before the cells were verified nothing was written, and a refused request has changed nothing.
    if (!verified || isHostError(error, 'busy')) throw error;
    return recovered(excel, verified);
  });
  const outcomes: WriteOutcome[] = [];
  for (const item of written) outcomes.push('group' in item ? await outcomeOf(excel, item) : item);
  return outcomes;
}

function writeWork(
  groups: readonly EditGroup[],
  tell: (verified: Verified) => void,
): Work<readonly (WriteOutcome | Underway)[]> {
  return async (context, sync) => {
    const places = groups.flatMap(({ edits, anchors = [] }) => [...edits, ...anchors]);
    const cells = await readCellsAt(context, sync, places);
    const shown = new Map([...cells].map(([key, cell]) => [key, cell.shown]));
    const judged = groups.map((group): Judged => ({ group, refused: judge(group, cells, shown) }));
    if (judged.every(({ refused }) => refused)) return judged.flatMap(({ refused }) => refused ?? []);
    tell({ cells, judged });
    const sheets = sheetsOf(context, places);
    const written = new Set<string>();
    const underway = judged.map(({ group, refused }): WriteOutcome | Underway => {
      if (refused) return refused;
      const { edits, anchors = [] } = group;
      const ask = <T extends Edit | Anchor>(place: T) => ({ place, found: requestCell(sheets, place) });
      const held = edits.map(ask);
      const expected = [
        ...edits.map(({ sheet, cell, before }) => ({ sheet, cell, text: before })),
        ...anchors,
      ];
      const witnesses = expected
        .filter((anchor) => !written.has(keyOf(anchor)))
        .map((anchor) => ({ anchor, found: requestCell(sheets, anchor) }));
      for (const edit of edits) {
        const range = rangeOf(sheets, edit);
        if (range) range.values = [[edit.stored ?? storable(edit.after)]];
        written.add(keyOf(edit));
      }
      return { group, witnesses, held, back: edits.map((edit) => requestCell(sheets, edit)) };
    });
    await sync();
    return underway;
  };
}

/**
 * What came of a group that was written. A person may have inserted a row between the two syncs: then the cells of
 * another row were overwritten, and get back what they held.
 */
async function outcomeOf(
  excel: ExcelRunner,
  { group, witnesses, held, back }: Underway,
): Promise<WriteOutcome> {
  const moved = witnesses.find(({ anchor, found }) => found().shown !== anchor.text);
  const [edit] = group.edits;
  if (!moved || !edit) return { status: 'written', cells: back.map((found) => found().snapshot) };
  const cells = held.map(({ place, found }): HeldCell => ({ place, held: found() }));
  const there = cells.filter((cell) => !cell.held.missing);
  const restored = there.length === 0 || (await putBack(excel, there));
  const reason = there.length < cells.length ? 'sheet-missing' : restored ? 'moved' : 'unsure';
  return { status: 'refused', reason, edit, found: moved.found().shown };
}

/** Judges a group and, when it may be written, notes what its cells will show. */
function judge(
  { edits, anchors = [] }: EditGroup,
  cells: ReadonlyMap<string, FoundCell>,
  shown: Map<string, string>,
): Judged['refused'] {
  const moved = anchors.some(
    (anchor) => cells.get(keyOf(anchor))?.missing !== false || shown.get(keyOf(anchor)) !== anchor.text,
  );
  for (const edit of edits) {
    const found = shown.get(keyOf(edit)) ?? '';
    const reason = refusal(edit, cells.get(keyOf(edit)), found) ?? (moved ? 'moved' : null);
    if (reason) return { status: 'refused', reason, edit, found };
  }
  for (const edit of edits) shown.set(keyOf(edit), edit.after);
  return null;
}

function refusal(edit: Edit, cell: FoundCell | undefined, shown: string): RefusalReason | null {
  if (cell?.missing !== false) return 'sheet-missing';
  if (cell.formula !== null) return 'formula';
  if (cell.locked) return 'locked';
  if (edit.after.length > SHEET_LIMITS.cellText) return 'too-long';
  return shown === edit.before ? null : 'changed';
}

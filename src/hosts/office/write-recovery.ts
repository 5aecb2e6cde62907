import type { Edit } from '../../core/sheet/edit';
import type { EditGroup, WriteOutcome } from '../host';
import type { ExcelRunner } from './runner';
import { keyOf, putBack, readCellsAt, type FoundCell, type HeldCell } from './write-cells';

type Refused = Extract<WriteOutcome, { status: 'refused' }>;

/** A group and why it is not written; null when it may be. */
export interface Judged {
  readonly group: EditGroup;
  readonly refused: Refused | null;
}

/** What the first sync of a writing has told: every cell as it was, and which groups may be written. */
export interface Verified {
  readonly cells: ReadonlyMap<string, FoundCell>;
  readonly judged: readonly Judged[];
}

/**
 * What came of a writing that failed or was never answered. Excel works through a request in order, so some first edits
 * are written and the others are not: the cells tell how many. A group that was cut in two gets back what it held.
 */
export async function recovered(
  excel: ExcelRunner,
  { cells, judged }: Verified,
): Promise<readonly WriteOutcome[]> {
  const edits = judged.flatMap(({ group, refused }) => (refused ? [] : group.edits));
  const now = await excel.run((context, sync) => readCellsAt(context, sync, edits)).catch(() => null);
  const count = now ? edits.map((edit) => isWritten(edit, now.get(keyOf(edit)))).lastIndexOf(true) + 1 : 0;
  const done = new Set(edits.slice(0, count));
  const outcomes: WriteOutcome[] = [];
  for (const { group, refused } of judged) {
    outcomes.push(refused ?? (await outcomeOf(excel, group, done, cells, now)));
  }
  return outcomes;
}

async function outcomeOf(
  excel: ExcelRunner,
  { edits }: EditGroup,
  done: ReadonlySet<Edit>,
  before: ReadonlyMap<string, FoundCell>,
  now: ReadonlyMap<string, FoundCell> | null,
): Promise<WriteOutcome> {
  const [edit] = edits;
  if (!edit || (now && edits.every((item) => done.has(item)))) {
    return { status: 'written', cells: edits.map((item) => now?.get(keyOf(item))?.snapshot ?? null) };
  }
  const half = edits
    .filter((item) => done.has(item))
    .flatMap((item): readonly HeldCell[] => {
      const held = before.get(keyOf(item));
      return held ? [{ place: item, held }] : [];
    });
  const known = now !== null && (half.length === 0 || (await putBack(excel, half)));
  return { status: 'refused', reason: known ? 'unwritten' : 'unsure', edit, found: '' };
}

function isWritten({ after, stored }: Edit, cell: FoundCell | undefined): boolean {
  return cell !== undefined && !cell.missing && cell.formula === null && cell.value === (stored ?? after);
}

import type { CellRef } from '../sheet/address';
import { textAt, type SheetSnapshot, type SnapshotRow } from '../sheet/snapshot';
import { nameKey } from '../sheet/text';
import type { HeaderRow } from './model';
import { readHeader, sameHeader } from './header';
import { fieldRole, isTitle, type FieldRole } from './vocabulary';

/** The rows of one table before they are read: where it starts, its headers, where it must end. */
export interface Block {
  readonly title: CellRef | null;
  readonly top: number;
  readonly headers: readonly HeaderRow[];
  /** The last row that may belong to it (the next table starts below). */
  readonly limit: number;
}

/** A title, or a first row of project fields, that no indicator header follows. */
export interface LooseStart {
  readonly cell: CellRef;
}

/** One of these labels alone announces a new table; of the others it takes two in a row. */
const OPENERS: ReadonlySet<FieldRole> = new Set(['projectCode', 'projectName']);

/** Cuts the sheet into tables: each starts at a title or at project fields and holds at least one indicator header. */
export function findBlocks(sheet: SheetSnapshot): {
  readonly blocks: readonly Block[];
  readonly loose: readonly LooseStart[];
} {
  const open: { title: CellRef | null; top: number; headers: HeaderRow[] }[] = [];
  for (const [index, row] of sheet.rows.entries()) {
    const current = open.at(-1);
    const header = readHeader(row);
    if (header) {
      if (current) current.headers.push(header);
      else open.push({ title: null, top: row.index, headers: [header] });
      continue;
    }
    const title = titleIn(row);
    const starts = title !== null || opensTable(row);
    if (!starts) continue;
    if (current?.headers.length === 0 && title === null) continue;
    if (current && title && repeatsTitle(sheet, current, title, sheet.rows[index + 1])) continue;
    open.push({ title, top: row.index, headers: [] });
  }
  return {
    blocks: open.flatMap((block, index) =>
      block.headers.length > 0 ? [{ ...block, limit: (open[index + 1]?.top ?? Infinity) - 1 }] : [],
    ),
    loose: open.flatMap((block) =>
      block.headers.length === 0 && block.title ? [{ cell: block.title }] : [],
    ),
  };
}

/** Whether the title is that of the table above, printed again with its header at a page break. */
function repeatsTitle(
  sheet: SheetSnapshot,
  above: Pick<Block, 'title' | 'headers'>,
  title: CellRef,
  below: SnapshotRow | undefined,
): boolean {
  const last = above.headers.at(-1);
  const next = below ? readHeader(below) : null;
  if (!above.title || !last || !next || !sameHeader(last, next)) return false;
  return nameKey(textAt(sheet, above.title)) === nameKey(textAt(sheet, title));
}

function titleIn(row: SnapshotRow): CellRef | null {
  const cell = row.cells.find((item) => isTitle(item.text));
  return cell ? { row: row.index, column: cell.column } : null;
}

function opensTable(row: SnapshotRow): boolean {
  const roles = new Set<FieldRole>();
  for (const cell of row.cells) {
    const role = fieldRole(cell.text);
    if (role) roles.add(role);
  }
  return roles.size >= 2 || [...roles].some((role) => OPENERS.has(role));
}

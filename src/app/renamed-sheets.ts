import { toA1 } from '../core/sheet/address';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import type { EditGroup } from '../hosts/host';

/** Share of its cells by which a sheet is known under another name: a fix may just have changed some of them. */
const KNOWN_BY = 0.8;

/** The new name of each sheet that is renamed, by the name it had. */
export type Renames = ReadonlyMap<string, string>;

/**
 * Sheets that stand under another name now. Snapshots know sheets by name only, so a renamed one is found by what its
 * cells show; where two sheets could be it, none is. A wrong guess does no harm: every cell is verified before it is
 * written.
 */
export function renamedSheets(before: readonly SheetSnapshot[], now: readonly SheetSnapshot[]): Renames {
  const names = new Set(now.map(({ name }) => name));
  const known = new Set(before.map(({ name }) => name));
  const gone = before.filter(({ name, rows }) => !names.has(name) && rows.length > 0);
  const come = now.filter(({ name }) => !known.has(name));
  if (gone.length === 0 || come.length === 0) return new Map();
  const likes = gone.map((sheet) => ({ sheet, like: come.filter((other) => isLike(sheet, other)) }));
  return new Map(
    likes.flatMap(({ sheet, like: [only, ...others] }) => {
      const shared = likes.filter(({ like }) => only && like.includes(only)).length > 1;
      return only && others.length === 0 && !shared ? [[sheet.name, only.name] as const] : [];
    }),
  );
}

/** The same place under the name its sheet has now. */
export function placed<T extends { readonly sheet: string }>(place: T, renames: Renames): T {
  const sheet = renames.get(place.sheet);
  return sheet === undefined ? place : { ...place, sheet };
}

/** The same group of edits under the names the sheets have now. */
export function placedGroup({ edits, anchors }: EditGroup, renames: Renames): EditGroup {
  const placedEdits = edits.map((edit) => placed(edit, renames));
  return anchors
    ? { edits: placedEdits, anchors: anchors.map((anchor) => placed(anchor, renames)) }
    : { edits: placedEdits };
}

function isLike(sheet: SheetSnapshot, other: SheetSnapshot): boolean {
  const texts = textsOf(sheet);
  const others = textsOf(other);
  let same = 0;
  for (const [address, text] of texts) if (others.get(address) === text) same++;
  return same >= KNOWN_BY * Math.max(texts.size, others.size);
}

function textsOf(sheet: SheetSnapshot): ReadonlyMap<string, string> {
  return new Map(
    sheet.rows.flatMap(({ index, cells }) =>
      cells.map(({ column, text }) => [toA1({ row: index, column }), text] as const),
    ),
  );
}

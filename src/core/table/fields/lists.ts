import type { Field, FieldList } from '../model';
import { isSlot } from '../vocabulary';
import type { Block } from './block-rows';
import type { List } from './heads';

/** The lists of the block that say something: tasks, steps of a schedule, items of cost. */
export function readLists({ rows }: Block): readonly FieldList[] {
  const lists: { of: List; label: Field | null; heads: (readonly Field[])[]; rows: (readonly Field[])[] }[] =
    [];
  for (const { list, kind, cells } of rows) {
    if (list === null) continue;
    const fields = cells.map(({ field }) => field);
    const open = lists.at(-1);
    if (open?.of === list) (kind === 'heads' ? open.heads : open.rows).push(fields);
    else {
      const label = list.labelled ? (fields[0] ?? null) : null;
      lists.push({ of: list, label, heads: [label ? fields.slice(1) : fields], rows: [] });
    }
  }
  // Rows a form offers and nobody filled say nothing.
  return lists.flatMap(({ label, heads, rows: all }) => {
    const said = all.filter((fields) => fields.some(({ text }) => !isSlot(text)));
    return said.length === 0 ? [] : [{ label, heads, rows: said }];
  });
}

import type { Sync } from './runner';

/** What is known of a worksheet before any of its cells is read. */
export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
}

/** Names, visibility and protection of all worksheets, in tab order; one sync. */
export async function readSheets(context: Excel.RequestContext, sync: Sync): Promise<readonly SheetFacts[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  await sync();
  return worksheets.items.map(({ id, name, visibility, protection }) => ({
    id,
    name,
    visible: visibility === 'Visible',
    protected: protection.protected,
  }));
}

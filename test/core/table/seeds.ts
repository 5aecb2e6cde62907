import { parseArea, type Area } from '../../../src/core/sheet/address';
import { snapshotFromTexts, type SheetSnapshot } from '../../../src/core/sheet/snapshot';
import seedTables from '../../fixtures/seed-tables.json';

/** The four tables of one department, as its budget document prints them: one sheet each. */
export const SEED_SHEETS: readonly SheetSnapshot[] = seedTables.map(({ sheetName, cells, merges }) =>
  snapshotFromTexts(sheetName, cells, { merges: merges.map(areaOf) }),
);

/** The rectangle with this address; fails the test when the address is wrong. */
export function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`no area: ${address}`);
  return area;
}

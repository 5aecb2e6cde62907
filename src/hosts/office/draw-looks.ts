import { intersects, type Area } from '../../core/sheet/address';
import type { CellLook, PlannedLook } from '../../core/export/plan';
import { addressesOf } from './addresses';

interface LookGroup {
  readonly look: CellLook;
  readonly areas: Area[];
}

/** Looks compared by what they say; most plans share one object for thousands of cells. */
const KEYS = new WeakMap<CellLook, string>();

function keyOf(look: CellLook): string {
  let key = KEYS.get(look);
  if (key === undefined) KEYS.set(look, (key = JSON.stringify(look)));
  return key;
}

/**
 * Areas that get the same look, together: a table of hundreds of cells takes a handful of requests. Where areas
 * overlap the order of the plan is kept, for later looks win.
 */
export function groupLooks(looks: readonly PlannedLook[]): readonly LookGroup[] {
  const groups: LookGroup[] = [];
  for (const { area, look } of looks) {
    const key = keyOf(look);
    const at = groups.map((group) => keyOf(group.look)).lastIndexOf(key);
    const later = groups.slice(at + 1);
    const overtaken = later.some((group) => group.areas.some((other) => intersects(other, area)));
    if (at < 0 || overtaken) groups.push({ look, areas: [area] });
    else groups[at]?.areas.push(area);
  }
  return groups;
}

/** Draws the looks; what a look leaves open stays as it is. */
export function drawLooks(sheet: Excel.Worksheet, looks: readonly PlannedLook[]): void {
  for (const { look, areas } of groupLooks(looks)) {
    for (const format of formatsOf(sheet, areas)) dress(format, look);
    if (look.border) drawBorders(sheet, areas);
  }
}

function dress(format: Excel.RangeFormat, look: CellLook): void {
  if (look.fontName !== undefined) format.font.name = look.fontName;
  if (look.fontSize !== undefined) format.font.size = look.fontSize;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = ALIGNMENTS[look.horizontal];
  if (look.vertical !== undefined) format.verticalAlignment = ALIGNMENTS[look.vertical];
  if (look.wrap !== undefined) format.wrapText = look.wrap;
}

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right', top: 'Top' } as const;

/** Inside lines only where there is an inside: Excel refuses them in a single row or column. */
function drawBorders(sheet: Excel.Worksheet, areas: readonly Area[]): void {
  const sides = [
    { areas, lines: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] },
    { areas: areas.filter(({ top, bottom }) => bottom > top), lines: ['InsideHorizontal'] },
    { areas: areas.filter(({ left, right }) => right > left), lines: ['InsideVertical'] },
  ] as const;
  for (const side of sides) {
    for (const format of formatsOf(sheet, side.areas)) {
      for (const line of side.lines) format.borders.getItem(line).style = 'Continuous';
    }
  }
}

function formatsOf(sheet: Excel.Worksheet, areas: readonly Area[]): Excel.RangeFormat[] {
  return addressesOf(areas).map((address) => sheet.getRanges(address).untrack().format);
}

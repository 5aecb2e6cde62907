import { areaToA1, columnLetters, contains, type Area, type CellRef } from '../../../src/core/sheet/address';
import { MARK_FORMULAS } from '../../../src/hosts/marks';
import type { MemoryCell, MemorySheet, MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { textOf } from '../cells';

/** Rows and columns that are shown at least, and at most. */
const LEAST = { rows: 28, columns: 9 };
const MOST = { rows: 120, columns: 26 };
const MARKS: ReadonlySet<string> = new Set(Object.values(MARK_FORMULAS));

/** Shows the sheet in front as a plain table, so that a screenshot looks like Excel with a task pane. */
export function showWorkbook(root: HTMLElement, workbook: MemoryWorkbook): void {
  let waiting = false;
  const refresh = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      draw(root, workbook);
    });
  };
  workbook.onChange(refresh);
  workbook.onSelect(refresh);
  draw(root, workbook);
}

function draw(root: HTMLElement, workbook: MemoryWorkbook): void {
  const front = workbook.active;
  const tabs = element('nav', 'tabs');
  for (const sheet of workbook.sheets.filter(({ visible }) => visible)) {
    const tab = element('button', sheet === front?.sheet ? 'tab front' : 'tab');
    tab.textContent = sheet.name;
    tab.addEventListener('click', () => workbook.select(sheet, { top: 0, left: 0, bottom: 0, right: 0 }));
    tabs.append(tab);
  }
  const address = element('div', 'address');
  address.textContent = front ? areaToA1(front.area) : '';
  const scroller = element('div', 'scroller');
  if (front) scroller.append(table(workbook, front.sheet, front.area));
  root.replaceChildren(address, scroller, tabs);
}

function table(workbook: MemoryWorkbook, sheet: MemorySheet, selected: Area): HTMLElement {
  const used = sheet.usedArea();
  const rows = Math.min(MOST.rows, Math.max(LEAST.rows, (used?.bottom ?? 0) + 3));
  const columns = Math.min(MOST.columns, Math.max(LEAST.columns, (used?.right ?? 0) + 2));
  const grid = element('table', 'grid');
  const head = element('tr', '');
  head.append(element('th', ''));
  for (let column = 0; column < columns; column++) {
    const title = element('th', '');
    title.textContent = columnLetters(column);
    title.style.minWidth = `${(sheet.columnWidths.get(column) ?? 9) * 7 + 5}px`;
    head.append(title);
  }
  grid.append(head);
  for (let row = 0; row < rows; row++) {
    const line = element('tr', '');
    const number = element('th', '');
    number.textContent = String(row + 1);
    line.append(number);
    for (let column = 0; column < columns; column++) {
      const shown = cell(workbook, sheet, { row, column }, selected);
      if (shown) line.append(shown);
    }
    grid.append(line);
  }
  return grid;
}

/** The table cell, or null for one that a merged area covers. */
function cell(
  workbook: MemoryWorkbook,
  sheet: MemorySheet,
  ref: CellRef,
  selected: Area,
): HTMLTableCellElement | null {
  const merge = sheet.merges.find((area) => contains(area, ref));
  if (merge && (merge.top !== ref.row || merge.left !== ref.column)) return null;
  const shown = element('td', contains(selected, ref) ? 'selected' : '');
  if (merge) {
    shown.colSpan = merge.right - merge.left + 1;
    shown.rowSpan = merge.bottom - merge.top + 1;
  }
  const stored = sheet.cell(ref);
  shown.textContent = textOf(stored);
  shown.style.background = fillOf(sheet, ref, stored);
  if (stored?.style?.font?.bold) shown.style.fontWeight = 'bold';
  shown.style.textAlign = stored?.style?.alignment?.horizontal === 'center' ? 'center' : '';
  shown.addEventListener('click', () =>
    workbook.select(sheet, { top: ref.row, left: ref.column, bottom: ref.row, right: ref.column }),
  );
  return shown;
}

/** Conditional formats cover direct fills. Only constant formulas are understood: those of the marks. */
function fillOf(sheet: MemorySheet, ref: CellRef, stored: MemoryCell | undefined): string {
  const mark = sheet.formats.find(
    ({ areas, formula }) => MARKS.has(formula) && areas.some((area) => contains(area, ref)),
  );
  if (mark?.fill) return mark.fill;
  const rgb = stored?.style?.fill?.type === 'pattern' ? stored.style.fill.fgColor?.rgb : undefined;
  return rgb ? `#${rgb.slice(-6)}` : '';
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
): HTMLElementTagNameMap[K] {
  const created = document.createElement(name);
  created.className = className;
  return created;
}

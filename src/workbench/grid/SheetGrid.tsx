import { useLayoutEffect, useMemo, useRef } from 'react';
import type { MouseEvent } from 'react';
import { parseA1, toA1 } from '../../core/sheet/address';
import type { Area } from '../../core/sheet/address';
import type { Locale } from '../../core/locale';
import { shownText } from '../../hosts/memory/snapshots';
import type { MemorySheet, MemoryWorkbook } from '../../hosts/memory/workbook';
import { WORKBENCH_WORDING } from '../wording';
import { CellEditor } from './CellEditor';
import type { Refusal } from './edit-cell';
import { boxOf } from './geometry';
import { GridTable } from './GridTable';
import { HEADER } from './header-size';
import { layOut } from './layout';
import { cellAfterKey } from './navigation';
import { scrollToBox } from './scroll-to-box';
import { areaAt } from './spans';
import { tabId } from './SheetTabs';
import { useCellEditing } from './use-cell-editing';
import { useRowWindow } from './use-row-window';

interface SheetGridProps {
  readonly panelId: string;
  readonly workbook: MemoryWorkbook;
  readonly sheet: MemorySheet;
  /** Different after every change of the workbook. */
  readonly contents: number;
  readonly area: Area | null;
  readonly locale: Locale;
  readonly onRefused: (refusal: Refusal) => void;
}

const FIRST_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** One sheet with its selection and the editor of the selected cell. */
export function SheetGrid(props: SheetGridProps) {
  const { workbook, sheet, contents, locale, onRefused } = props;
  const words = WORKBENCH_WORDING[locale];
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const layout = useMemo(() => layOut(sheet, contents), [sheet, contents]);
  const { geometry } = layout;
  const [page, onScroll] = useRowWindow(scroller, geometry);

  const chosen = props.area ?? FIRST_CELL;
  // A file may open with its selection inside a merge.
  const area = useMemo(() => areaAt(sheet, { row: chosen.top, column: chosen.left }), [sheet, chosen]);
  const cell = useMemo(() => ({ row: area.top, column: area.left }), [area]);
  const text = shownText(sheet.cell(cell));
  const moveBy = (key: string, control = false) => {
    const next = cellAfterKey(sheet, geometry, area, key, control);
    if (next) workbook.select(sheet, areaAt(sheet, next));
    return next !== null;
  };
  const editing = useCellEditing({ workbook, sheet, cell, onRefused, moveBy });

  useLayoutEffect(() => {
    if (scroller.current) scrollToBox(scroller.current, boxOf(geometry, area));
    onScroll();
    // Only a new selection scrolls: an edit elsewhere must not pull the page away.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [area]);

  const cellUnder = (event: MouseEvent) => {
    const address = (event.target as Element).closest('[data-cell]')?.getAttribute('data-cell');
    return address ? parseA1(address) : null;
  };
  const onMouseDown = (event: MouseEvent) => {
    const target = cellUnder(event);
    if (!target || event.button !== 0) return;
    // The focus goes to the editor's field and not to the table.
    event.preventDefault();
    input.current?.blur();
    workbook.select(sheet, areaAt(sheet, target));
    input.current?.focus({ preventScroll: true });
  };
  const box = boxOf(geometry, area);
  const place = { ...box, left: box.left + HEADER.width, top: box.top + HEADER.height };

  return (
    <>
      <p className="cell-bar" role="status">
        <b>{toA1(cell)}</b>
        <span>{text}</span>
      </p>
      <div
        ref={scroller}
        id={props.panelId}
        className="grid-scroller"
        role="tabpanel"
        aria-labelledby={tabId(props.panelId, sheet)}
        onScroll={onScroll}
        onMouseDown={onMouseDown}
        onDoubleClick={(event) => {
          if (cellUnder(event)) editing.begin();
        }}
      >
        <div className="grid-canvas">
          <GridTable layout={layout} label={sheet.name} locale={locale} {...page} selected={cell} />
          <div className="grid-selection" style={place} />
          <CellEditor
            input={input}
            label={words.cell(toA1(cell))}
            box={place}
            draft={editing.draft}
            cellText={text}
            onDraft={editing.setDraft}
            onBegin={editing.begin}
            onCommit={editing.commit}
            onCancel={editing.cancel}
            onClear={editing.clear}
            onMove={moveBy}
          />
        </div>
      </div>
    </>
  );
}

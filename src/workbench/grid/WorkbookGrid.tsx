import { useId } from 'react';
import type { MemorySheet, MemoryWorkbook } from '../../hosts/memory/workbook';
import type { Locale } from '../../core/locale';
import type { Refusal } from './edit-cell';
import { SheetGrid } from './SheetGrid';
import { SheetTabs } from './SheetTabs';
import { useContents, useSelection } from './use-workbook';

/** What the workbench asks of a grid; another grid may take this one's place behind it. */
export interface WorkbookGridProps {
  readonly workbook: MemoryWorkbook;
  readonly locale: Locale;
  /** Something typed was not taken. */
  readonly onRefused: (refusal: Refusal) => void;
}

/** A workbook to look at and to type into: one sheet at a time, tabs below. */
export function WorkbookGrid({ workbook, locale, onRefused }: WorkbookGridProps) {
  const contents = useContents(workbook);
  const active = useSelection(workbook);
  const id = useId();
  const sheets = workbook.sheets.filter((sheet) => sheet.visible);
  const sheet = active?.sheet ?? sheets[0];
  const turnTo = (next: MemorySheet) => workbook.select(next, { top: 0, left: 0, bottom: 0, right: 0 });
  if (!sheet) return null;
  return (
    <div className="workbook-grid">
      <SheetGrid
        key={sheet.id}
        panelId={id}
        workbook={workbook}
        sheet={sheet}
        contents={contents}
        area={active?.sheet === sheet ? active.area : null}
        locale={locale}
        onRefused={onRefused}
      />
      <SheetTabs panelId={id} sheets={sheets} active={sheet} locale={locale} onTurn={turnTo} />
    </div>
  );
}

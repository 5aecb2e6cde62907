import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { Locale } from '../../core/locale';
import type { MemorySheet } from '../../hosts/memory/workbook';
import { WORKBENCH_WORDING } from '../wording';

interface SheetTabsProps {
  /** Id of the panel the tabs turn over. */
  readonly panelId: string;
  readonly sheets: readonly MemorySheet[];
  readonly active: MemorySheet;
  readonly locale: Locale;
  readonly onTurn: (sheet: MemorySheet) => void;
}

/** Id of the tab of a sheet. */
export function tabId(panelId: string, sheet: MemorySheet): string {
  return `${panelId}-${sheet.id}`;
}

/** The sheets of the workbook; left and right move between them. */
export function SheetTabs({ panelId, sheets, active, locale, onTurn }: SheetTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const place = sheets.indexOf(active);
    const goal = { ArrowLeft: place - 1, ArrowRight: place + 1, Home: 0, End: sheets.length - 1 }[event.key];
    const next = goal === undefined ? undefined : sheets[goal];
    if (!next) return;
    event.preventDefault();
    onTurn(next);
    document.getElementById(tabId(panelId, next))?.focus();
  };
  return (
    <div
      ref={list}
      className="sheet-tabs"
      role="tablist"
      aria-label={WORKBENCH_WORDING[locale].sheets}
      onKeyDown={onKeyDown}
    >
      {sheets.map((sheet) => (
        <button
          key={sheet.id}
          id={tabId(panelId, sheet)}
          type="button"
          role="tab"
          aria-selected={sheet === active}
          aria-controls={sheet === active ? panelId : undefined}
          tabIndex={sheet === active ? 0 : -1}
          onClick={() => onTurn(sheet)}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}

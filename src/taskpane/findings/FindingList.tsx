import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { usePaneState } from '../pane-context';
import { Finding } from './Finding';
import type { FindingRow, Grouping } from './finding-rows';
import { FindingGroupHead } from './FindingGroupHead';

interface FindingListProps {
  readonly rows: readonly FindingRow[];
  readonly grouping: Grouping;
  /** The element that scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Heights in pixels before anything was measured. */
const GUESS = { group: 44, finding: 108 } as const;

/** The findings, of which only those near the screen are on the page: a bureau's workbook may have thousands. */
export function FindingList({ rows, grouping, scroller }: FindingListProps) {
  const { selected } = usePaneState();
  const list = useRef<HTMLUListElement>(null);
  // The compiler leaves this component alone, which is right: the list measures itself while it scrolls.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => GUESS[rows[index]?.kind ?? 'finding'],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 3,
    scrollMargin: list.current?.offsetTop ?? 0,
  });

  const place = selected === null ? -1 : rows.findIndex((row) => row.key === selected);
  useEffect(() => {
    if (place >= 0) virtual.scrollToIndex(place, { align: 'auto' });
    // Only a new selection scrolls: the list must stay where the person left it when findings come and go.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selected]);

  /** Arrow keys walk through the findings, also to those that are not on the page yet. */
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const current = (event.target as Element).closest<HTMLElement>('[data-index]');
    if (step === undefined || !current || !(event.target as Element).matches('.finding-title')) return;
    event.preventDefault();
    let next = Number(current.dataset['index']) + step;
    while (rows[next]?.kind === 'group') next += step;
    if (!rows[next]) return;
    virtual.scrollToIndex(next, { align: 'auto' });
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>(`[data-index="${next}"] .finding-title`)?.focus();
    });
  };

  return (
    <ul ref={list} className="findings" style={{ height: virtual.getTotalSize() }} onKeyDown={walk}>
      {virtual.getVirtualItems().map((item) => {
        const row = rows[item.index];
        if (!row) return null;
        return (
          <li
            key={item.key}
            ref={virtual.measureElement}
            data-index={item.index}
            className="finding-line"
            aria-setsize={rows.length}
            aria-posinset={item.index + 1}
            style={{ transform: `translateY(${item.start - virtual.options.scrollMargin}px)` }}
          >
            {row.kind === 'group' ? (
              <FindingGroupHead row={row} />
            ) : (
              <Finding
                finding={row.finding}
                selected={row.key === selected}
                withSheet={grouping === 'rule'}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

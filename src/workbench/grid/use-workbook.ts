import { useCallback, useSyncExternalStore } from 'react';
import type { MemoryWorkbook } from '../../hosts/memory/workbook';

/** Counts what happened to each workbook, because a workbook itself changes in place. */
const changes = new WeakMap<MemoryWorkbook, number>();

/** A number that is different after every change of contents or structure. */
export function useContents(workbook: MemoryWorkbook): number {
  const subscribe = useCallback(
    (listener: () => void) =>
      workbook.onChange(() => {
        changes.set(workbook, (changes.get(workbook) ?? 0) + 1);
        listener();
      }),
    [workbook],
  );
  return useSyncExternalStore(subscribe, () => changes.get(workbook) ?? 0);
}

/** The sheet in front and the selection on it. */
export function useSelection(workbook: MemoryWorkbook): MemoryWorkbook['active'] {
  const subscribe = useCallback((listener: () => void) => workbook.onSelect(listener), [workbook]);
  return useSyncExternalStore(subscribe, () => workbook.active);
}

import { useCallback, useEffect, useState } from 'react';
import type { MemoryWorkbook } from '../hosts/memory/workbook';

/** Whether the workbook was changed since it was opened or saved; asks before the page is closed then. */
export function useUnsaved(workbook: MemoryWorkbook | undefined): readonly [boolean, () => void] {
  const [changed, setChanged] = useState<MemoryWorkbook | null>(null);
  const unsaved = workbook !== undefined && changed === workbook;

  useEffect(() => {
    if (!workbook) return;
    let sheets = workbook.sheets.length;
    return workbook.onChange(({ area }) => {
      // Marks come and go with every check; they are not worth a question.
      if (area !== null || workbook.sheets.length !== sheets) setChanged(workbook);
      sheets = workbook.sheets.length;
    });
  }, [workbook]);

  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);

  const markSaved = useCallback(() => setChanged(null), []);
  return [unsaved, markSaved];
}

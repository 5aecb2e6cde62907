import { useState } from 'react';
import type { CellRef } from '../../core/sheet/address';
import type { MemorySheet, MemoryWorkbook } from '../../hosts/memory/workbook';
import { editCell, editableText } from './edit-cell';
import type { Refusal } from './edit-cell';

interface Editing {
  readonly workbook: MemoryWorkbook;
  readonly sheet: MemorySheet;
  readonly cell: CellRef;
  readonly onRefused: (refusal: Refusal) => void;
  readonly moveBy: (key: string) => void;
}

/** The text being typed into the selected cell and what can become of it. */
export function useCellEditing({ workbook, sheet, cell, onRefused, moveBy }: Editing) {
  const [draft, setDraft] = useState<string | null>(null);
  const enter = (text: string) => {
    const refusal = editCell(workbook, sheet, cell, text);
    if (refusal) onRefused(refusal);
    return refusal === null;
  };
  return {
    draft,
    setDraft,
    begin: () => setDraft(editableText(sheet.cell(cell))),
    cancel: () => setDraft(null),
    clear: () => void enter(''),
    /** A refused draft stays for correction, except when the person has already gone elsewhere (no key). */
    commit: (key: 'ArrowDown' | 'ArrowRight' | null) => {
      if (draft === null) return;
      const taken = enter(draft);
      if (taken || key === null) setDraft(null);
      if (taken && key !== null) moveBy(key);
    },
  };
}

import type { ExportSource } from '../../../src/core/export/export-source';
import { check, type CheckOptions } from '../../../src/core/lint/check';
import { fixSafely } from '../../../src/core/lint/fixer';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';

/** What a session would export of these sheets, everything safe fixed. */
export function sourceOf(sheets: readonly SheetSnapshot[], options: CheckOptions = {}): ExportSource {
  const workbook = { sheets };
  const result = check(workbook, options);
  return { result, safe: fixSafely(workbook, result) };
}

import type { Locale } from '../locale';
import type { ExportSource } from './export-source';
import { reportedFindings } from './reported-findings';

/**
 * The errors that remain in exported tables once everything safe is fixed, each as a place and a sentence: clean sheets of
 * such tables are drafts.
 */
export function openErrors({ safe }: Pick<ExportSource, 'safe'>, locale: Locale): readonly string[] {
  const { tables, findings } = safe.result;
  const filled = new Set(tables.filter(({ kind }) => kind !== 'template').map(({ id }) => id));
  const errors = findings.filter(({ severity, table }) => severity === 'error' && filled.has(table));
  const result = { ...safe.result, findings: errors, ignored: [] };
  return reportedFindings({ result, safe }, locale).map(
    ({ sheet, address, what }) => `${sheet}!${address} ${what}`,
  );
}

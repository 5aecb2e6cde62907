import type { ExportSource } from '../core/export/export-source';
import { leftOut, type LeftOutSource } from '../core/export/left-out';
import { leftOutText } from '../core/export/left-out-text';
import { openErrors } from '../core/export/open-errors';
import type { Locale } from '../core/locale';
import { SENTENCES } from './sentences';

/** What is to be said of clean sheets, a sentence each. */
export interface ExportRemarks {
  /** Errors that make drafts of them. */
  readonly openErrors: readonly string[];
  /** What they have no place for. */
  readonly leftOut: readonly string[];
}

export const NO_REMARKS: ExportRemarks = { openErrors: [], leftOut: [] };

/** As many errors are named behind an export; the rest is counted. */
const MOST_NAMED = 5;

/** Works out what is to be said of clean sheets: every cell of the tables is read. */
export function exportRemarks(safe: ExportSource['safe'] & LeftOutSource, locale: Locale): ExportRemarks {
  return {
    openErrors: openErrors({ safe }, locale),
    leftOut: leftOut(safe).map((item) => leftOutText(item, locale)),
  };
}

/** The lines to be read behind an export of clean sheets. */
export function remarkLines(remarks: ExportRemarks, locale: Locale): readonly string[] {
  const words = SENTENCES[locale];
  const { openErrors: errors, leftOut: lost } = remarks;
  return [
    ...(errors.length > 0 ? [words.drafts(errors.length), ...errors.slice(0, MOST_NAMED)] : []),
    ...(errors.length > MOST_NAMED ? [words.moreErrors(errors.length - MOST_NAMED)] : []),
    ...(lost.length > 0 ? [words.leftOut, ...lost] : []),
  ];
}

import { compareFiles } from '../../core/cross-file/compare';
import type { ComparedFile } from '../../core/cross-file/remark';
import type { FindingKey } from '../../core/lint/fingerprint';
import type { Locale } from '../../core/locale';
import type { CrossFileFinding } from '../../core/report/check-report';
import { toA1 } from '../../core/sheet/address';

/** A remark as reports give it, with what tells it from others. */
export type KeyedCrossFinding = CrossFileFinding & { readonly key: FindingKey };

/** What the files of a run say against each other, in the order of the run. */
export function acrossFilesOf(files: readonly ComparedFile[], locale: Locale): readonly KeyedCrossFinding[] {
  const pathOf = (file: number) => files[file]?.path ?? '';
  return compareFiles(files, locale).map(
    ({ rule, severity, file, place, what, why, how, others, key }): KeyedCrossFinding => ({
      path: pathOf(file),
      ...{ rule, severity, sheet: place.sheet, cell: toA1(place.cell), what, why, how },
      others: others.map((other) => pathOf(other.file)),
      key,
    }),
  );
}

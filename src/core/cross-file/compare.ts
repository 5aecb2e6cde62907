import { shortHash, type FindingKey } from '../lint/fingerprint';
import { ruleOf } from '../lint/linter';
import type { Locale } from '../locale';
import { explain, type Severity } from '../rules/rule';
import { differingUnits } from './differing-units';
import { duplicateCodes } from './duplicate-codes';
import type { ComparedFile, CrossRemark, FilePlace } from './remark';

/** A remark in words, with what tells it from others. */
export interface CrossFinding extends FilePlace {
  readonly rule: CrossRemark['rule'];
  readonly severity: Severity;
  readonly what: string;
  readonly why: string;
  readonly how: string;
  /** Where the other files it is about say otherwise. */
  readonly others: readonly FilePlace[];
  readonly key: FindingKey;
}

/**
 * What files say against each other, file by file, in the words of the rules that look for the same within a workbook. A
 * file hears only of rules it was itself checked by, and as seriously.
 */
export function compareFiles(files: readonly ComparedFile[], locale: Locale): readonly CrossFinding[] {
  return [...duplicateCodes(files), ...differingUnits(files)]
    .sort((a, b) => a.file - b.file)
    .flatMap(({ rule, message, data, file, place, others, quoted }): readonly CrossFinding[] => {
      const severity = files[file]?.facts.severities[rule]?.[message];
      if (severity === undefined) return [];
      const { sheet, cell } = place;
      const finding = { rule, message, data, severity, sheet, cell, table: '', fixes: [] };
      const fingerprint = shortHash([place.fingerprint, message, quoted]);
      return [
        {
          ...{ rule, severity, file, place, others },
          ...explain(ruleOf(rule), finding, locale),
          key: { rule, message, fingerprint },
        },
      ];
    });
}

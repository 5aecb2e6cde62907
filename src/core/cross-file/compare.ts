import { shortHash, type FindingKey } from '../lint/fingerprint';
import { resolveRules } from '../lint/settings';
import type { LintSettings } from '../lint/settings';
import { ruleOf } from '../lint/linter';
import type { Locale } from '../locale';
import { explain } from '../rules/rule';
import { toA1 } from '../sheet/address';
import type { CrossFileFinding } from '../report/check-report';
import { duplicateCodes } from './duplicate-codes';
import { differingUnits } from './differing-units';
import type { ComparedFile } from './remark';

/** A remark with what tells it from others. */
export type KeyedCrossFinding = CrossFileFinding & { readonly key: FindingKey };

/** What the files of a run say against each other, in the words of the rules that look for the same within a workbook. */
export function compareFiles(
  files: readonly ComparedFile[],
  settings: LintSettings,
  locale: Locale,
): readonly KeyedCrossFinding[] {
  const active = new Map(resolveRules(settings).map((item) => [item.rule.id, item]));
  const remarks = [...duplicateCodes(files), ...differingUnits(files)].filter(({ rule }) => active.has(rule));
  remarks.sort((a, b) => a.file - b.file);
  return remarks.map(({ rule, message, data, file, place, others, quoted }) => {
    const severity = active.get(rule)?.severity[message] ?? 'info';
    const { sheet, cell } = place;
    const finding = { rule, message, data, severity, sheet, cell, table: '', fixes: [] };
    return {
      path: files[file]?.path ?? '',
      ...{ rule, severity, sheet, cell: toA1(cell) },
      ...explain(ruleOf(rule), finding, locale),
      others: others.map((other) => files[other]?.path ?? ''),
      key: { rule, message, fingerprint: shortHash([place.fingerprint, message, quoted]) },
    };
  });
}

import { createHash } from 'node:crypto';
import { resolveRules } from '../../core/lint/settings';
import type { LintSettings } from '../../core/lint/settings';
import { ruleOf } from '../../core/lint/linter';
import type { Locale } from '../../core/locale';
import { explain } from '../../core/rules/rule';
import { toA1 } from '../../core/sheet/address';
import type { CrossFileFinding } from '../../core/report/check-report';
import type { FindingKey } from '../settings/baseline';
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
      key: { rule, message, fingerprint: fingerprintOf(place.fingerprint, message, quoted) },
    };
  });
}

/** As long as the fingerprints of findings within a workbook. */
function fingerprintOf(...about: readonly string[]): string {
  return createHash('sha256').update(about.join('\u0000')).digest('hex').slice(0, 16);
}

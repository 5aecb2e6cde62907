import type { CheckResult } from '../core/lint/check';
import { ruleOf } from '../core/lint/linter';
import type { Suppression } from '../core/lint/suppression';
import type { Locale } from '../core/locale';
import { RULES } from '../core/rules';
import { explain } from '../core/rules/rule';
import { toA1 } from '../core/sheet/address';
import type { Decisions } from './decisions';
import { placeText } from './sentences';
import type { IgnoredView } from './views';

/** Everything somebody answers for, in the order it was decided. */
export function ignoredViews(
  result: CheckResult,
  decisions: Decisions,
  locale: Locale,
): readonly IgnoredView[] {
  const covered = new Map(result.ignored.map(({ finding, suppression }) => [suppression, finding]));
  return decisions.suppressions.map((suppression, index) => {
    const finding = covered.get(suppression);
    const place = finding
      ? placeText(finding.sheet, toA1(finding.cell), locale)
      : oldPlace(suppression, locale);
    return {
      index,
      rule: suppression.rule,
      ruleName: RULES.find((rule) => rule.id === suppression.rule)?.name[locale] ?? suppression.rule,
      reason: suppression.reason,
      author: suppression.author ?? '',
      date: suppression.date,
      place,
      what: finding ? explain(ruleOf(finding.rule), finding, locale).what : null,
    };
  });
}

function oldPlace({ place }: Suppression, locale: Locale): string {
  return place ? placeText(place.sheet, place.cell, locale) : '';
}

import type { Locale } from '../core/locale';
import type { RulePage } from '../core/rule-pages/rule-page';

export type { RulePage };

/**
 * The page of a rule, in words, with examples that were really checked; null for a rule there is none of. Loaded when
 * first asked for: most people never open one, and examples are long.
 */
export async function loadRulePage(id: string, locale: Locale): Promise<RulePage | null> {
  const [{ CATALOGUE }, { rulePage }] = await Promise.all([
    import('../core/rules/examples'),
    import('../core/rule-pages/rule-page'),
  ]);
  const entry = CATALOGUE.find(({ rule }) => rule.id === id);
  return entry ? rulePage(entry, locale) : null;
}

import type { Locale } from '../locale';
import { CATALOGUE } from '../rules/examples';
import { RULE_GROUPS, type RuleGroup } from '../rules/groups';
import type { FixKind, Severity, SourceKey, Standing } from '../rules/rule';
import { SOURCES } from '../rules/sources';
import { optionsSchema, type OptionsSchema } from './rule-page';

/** A line of the catalogue. */
export interface RuleListing {
  /** Counts from 1, in the order of the catalogue; moves when rules are added. */
  readonly number: number;
  readonly id: string;
  readonly group: RuleGroup;
  readonly groupName: string;
  readonly name: string;
  readonly standing: Standing;
  /** By message. */
  readonly severities: Readonly<Record<string, Severity>>;
  readonly fixes: readonly FixKind[];
  readonly sources: readonly { readonly key: SourceKey; readonly text: string }[];
  readonly options: OptionsSchema | null;
}

/** Every rule there is, in words of one language: what `rules --format json` prints. */
export function listRules(locale: Locale): readonly RuleListing[] {
  return CATALOGUE.map(({ group, rule, fixes }, index) => ({
    number: index + 1,
    id: rule.id,
    group,
    groupName: RULE_GROUPS[group][locale],
    name: rule.name[locale],
    standing: rule.standing,
    severities: rule.severity,
    fixes,
    sources: rule.sources.map((key) => ({ key, text: SOURCES[key][locale] })),
    options: optionsSchema(rule),
  }));
}

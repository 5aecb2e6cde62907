import { rememberedOf } from '../remembered';
import { optionsOf, type AnyRule, type Severity } from '../rules/rule';

/** A rule as it is to run: everything that can be adjusted is settled, nothing is left to do per table. */
export interface ActiveRule {
  readonly rule: AnyRule;
  /** The severity of each message. */
  readonly severity: Readonly<Record<string, Severity>>;
  readonly options: unknown;
}

/** The rule with its own severities and default options, whatever its standing. */
export const asDeclared = rememberedOf((rule: AnyRule): ActiveRule => ({
  rule,
  severity: rule.severity,
  options: optionsOf(rule),
}));

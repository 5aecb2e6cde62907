import { RULES } from '../rules';
import { optionsOf, type AnyRule, type Severity } from '../rules/rule';
import type { BuiltInPackId } from '../packs/built-in';
import { packChain } from '../packs/pack-chain';
import type { Pack, RuleSetting, RuleSettings } from '../packs/pack';
import { rememberedOf } from '../remembered';
import type { ActiveRule } from './active-rule';

/** What a person or an office chose. Read from outside only through `packs/parse`, which says what is wrong with it. */
export interface LintSettings {
  /** The pack to go by; null or absent: the one that suits the workbook. */
  readonly pack?: string | null | undefined;
  /** Packs of one's own, beside the built-in ones. */
  readonly packs?: readonly Pack[] | undefined;
  /** Applied after the pack. */
  readonly rules?: RuleSettings | undefined;
}

/** A rule with what was settled about it, also where it is off: what a settings page shows. */
export interface RuleState extends ActiveRule {
  readonly on: boolean;
}

/** The rules that are on, in the order of the catalogue, with severities and options settled once for all tables. */
export function resolveRules(
  settings: LintSettings = {},
  automatic: BuiltInPackId = 'default',
): readonly ActiveRule[] {
  return ruleStates(settings, automatic).filter(({ on }) => on);
}

/** Every rule with its state: by standing, then pack by pack from the root of `extends`, then by the person's choice. */
export function ruleStates(
  settings: LintSettings = {},
  automatic: BuiltInPackId = 'default',
): readonly RuleState[] {
  const chain = packChain(settings.pack ?? automatic, settings.packs);
  return RULES.map((rule) => {
    const layers: RuleSetting[] = [];
    const add = (layer: RuleSetting | undefined): void => {
      if (layer) layers.push(layer);
    };
    for (const pack of chain) {
      add(pack.standings?.[rule.standing]);
      add(pack.rules[rule.id]);
    }
    add(settings.rules?.[rule.id]);
    return layers.length === 0 ? declared(rule) : stateOf(rule, layers);
  });
}

/** What most rules are, on most workbooks: worked out once. */
const declared = rememberedOf((rule: AnyRule): RuleState => stateOf(rule, []));

function stateOf(rule: AnyRule, layers: readonly RuleSetting[]): RuleState {
  let on = rule.standing !== 'off';
  let severity: Readonly<Record<string, Severity>> = rule.severity;
  let options: Readonly<Record<string, unknown>> = {};
  for (const layer of layers) {
    on = layer.on ?? on;
    if (layer.severity !== undefined) severity = withSeverity(severity, layer.severity);
    options = { ...options, ...layer.options };
  }
  return { rule, on, severity, options: usable(rule, options) };
}

function withSeverity(
  before: Readonly<Record<string, Severity>>,
  wanted: NonNullable<RuleSetting['severity']>,
): Readonly<Record<string, Severity>> {
  const of = (message: string): Severity | undefined =>
    typeof wanted === 'string' ? wanted : wanted[message];
  return Object.fromEntries(
    Object.entries(before).map(([message, severity]) => [message, of(message) ?? severity]),
  );
}

/** The defaults, where an option has a value the rule does not take. */
function usable(rule: AnyRule, given: Readonly<Record<string, unknown>>): unknown {
  try {
    return optionsOf(rule, given);
  } catch {
    return optionsOf(rule);
  }
}

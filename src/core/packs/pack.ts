import type { Bilingual } from '../locale';
import type { Severity, Standing } from '../rules/rule';

/** What somebody wants of one rule; what is left out stays as it was. */
export interface RuleSetting {
  readonly on?: boolean | undefined;
  /** One severity for all messages of the rule, or one per message. */
  readonly severity?: Severity | Readonly<Record<string, Severity | undefined>> | undefined;
  readonly options?: Readonly<Record<string, unknown>> | undefined;
}

/** Settings by rule id. */
export type RuleSettings = Readonly<Record<string, RuleSetting | undefined>>;

/** What a pack wants of all rules of one standing. */
export interface StandingSetting {
  readonly on?: boolean | undefined;
  readonly severity?: Severity | undefined;
}

/** 口径: which rules apply and how severe they are, as one office reads the regulations. Data, never code. */
export interface Pack {
  readonly id: string;
  readonly name: Bilingual;
  readonly description: Bilingual;
  /** The pack it starts from; null for none: rules then apply by their standing. */
  readonly extends: string | null;
  /** Applied before `rules`. */
  readonly standings?: Readonly<Partial<Record<Standing, StandingSetting | undefined>>> | undefined;
  readonly rules: RuleSettings;
}

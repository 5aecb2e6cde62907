import type { Bilingual } from '../locale';
import type { GridData, TableData } from './sample-table';

/**
 * What a rule's page shows beside its wording: hand-written, in a careful colleague's words. The samples are real
 * tables: a test checks that the rule reports every bad one and none of the good ones.
 */
export interface RuleExample {
  /** One short paragraph: what is looked at and when it is reported. */
  readonly about: Bilingual;
  /** When the rule keeps silent although one might expect it to speak. One sentence each. */
  readonly silent: Bilingual<readonly string[]>;
  readonly bad: readonly Sample[];
  readonly good: readonly Sample[];
}

/** A table cut down to what matters, and a sentence on why it is wrong or right. */
export interface Sample {
  readonly note: Bilingual;
  readonly table: TableData | GridData;
}

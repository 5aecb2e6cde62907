import type { Locale } from '../core/locale';
import type { Finding } from '../core/rules/rule';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import type { WorkbookHost } from '../hosts/host';
import type { Checked } from './checked';
import type { DecisionKeeper } from './decision-keeper';
import type { Journal } from './journal';
import type { Unsettled } from './unsettled';
import type { Notice } from './views';

/** What the actions of a session work with. */
export interface Desk {
  readonly host: WorkbookHost;
  readonly journal: Journal;
  /** Writings whose outcome only a new look at the cells can tell. */
  readonly unsettled: Unsettled;
  readonly keeper: DecisionKeeper;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly locale: () => Locale;
  readonly checked: () => Checked | null;
  readonly findingOf: (id: string) => Finding | undefined;
  /** Checks the workbook and makes it the truth of the session; false when the person cancelled. */
  readonly take: (workbook: WorkbookSnapshot) => Promise<boolean>;
  /** Reads the workbook again and checks it; what is to be told besides the findings, or null. */
  readonly check: () => Promise<Notice | null>;
  /**
   * Lets the marks follow the findings. A failure here takes nothing away from what was done before: it is told beside
   * the outcome, never instead of it.
   */
  readonly withMarks: (outcome: Notice | null) => Promise<Notice | null>;
}

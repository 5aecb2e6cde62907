import type { Locale } from '../core/locale';
import type { Finding } from '../core/rules/rule';
import { placeText } from '../core/sheet/address';
import { HostError, type WorkbookHost } from '../hosts/host';
import type { Checked } from './checked';
import { marksOf } from './marks-of';
import { SENTENCES, hostSentence } from './sentences';
import type { Notice } from './views';

/** Keeps the marks in the cells in step with the findings. */
export class MarkKeeper {
  /** What the cells were marked with last; null when they are not marked, `''` when nobody knows. */
  private drawn: string | null = null;
  /** Those marks of them that must be there unless somebody removes them: a protected sheet got none. */
  private standing: ReadonlySet<string> = new Set();

  constructor(private readonly host: Pick<WorkbookHost, 'mark' | 'redrawMarks' | 'clearMarks'>) {}

  get shown(): boolean {
    return this.drawn !== null;
  }

  /** Whether marking these findings would look different from what is there; false where nothing is marked. */
  wouldChange(findings: readonly Finding[]): boolean {
    return this.drawn !== null && this.drawn !== JSON.stringify(marksOf(findings));
  }

  /**
   * Marks the findings. A failure here takes nothing away from what was done before: it is told beside the outcome,
   * never instead of it.
   * @param wanted whether the person has just asked for marks; otherwise those that somebody has removed stay away
   */
  async follow(
    checked: Checked,
    outcome: Notice | null,
    locale: Locale,
    wanted: boolean,
  ): Promise<Notice | null> {
    const marks = marksOf(checked.result.findings);
    try {
      // Marks also go with the rows they stand on: only one that should still be there tells that they were removed.
      const remains = !wanted && marks.some((mark) => this.standing.has(placeText(mark)));
      const unmarked = remains ? await this.host.redrawMarks(marks) : await this.host.mark(marks);
      if (unmarked === null) {
        this.forget();
        return outcome;
      }
      const without = new Set(unmarked);
      this.drawn = JSON.stringify(marks);
      this.standing = new Set(marks.filter(({ sheet }) => !without.has(sheet)).map(placeText));
      return besides(outcome, protectedSince(checked, unmarked, locale));
    } catch (error) {
      // A marking may have failed half way: there may be marks to remove, and the next one sets everything right.
      if (!(error instanceof HostError && error.code === 'busy')) this.forget('');
      return besides(outcome, [SENTENCES[locale].unmarked, hostSentence(error, locale)]);
    }
  }

  async clear(): Promise<void> {
    await this.host.clearMarks();
    this.forget();
  }

  /** No mark must be there any more, or nobody knows which (`''`). */
  private forget(drawn: '' | null = null): void {
    this.drawn = drawn;
    this.standing = new Set();
  }
}

/** The outcome with a warning told beside it, or the warning alone. */
function besides(outcome: Notice | null, warning: readonly string[]): Notice | null {
  const [first, ...rest] = warning;
  if (first === undefined) return outcome;
  if (!outcome) return { tone: 'warning', text: first, details: rest };
  return { ...outcome, tone: 'warning', details: [...outcome.details, ...warning] };
}

/** Sheets that could not be marked and were not protected when they were read: those that were are remarked on anyway. */
function protectedSince(
  { workbook }: Checked,
  unmarked: readonly string[],
  locale: Locale,
): readonly string[] {
  const known = new Set(workbook.sheets.flatMap((sheet) => (sheet.protected ? [sheet.name] : [])));
  const since = unmarked.filter((name) => !known.has(name));
  return since.length > 0 ? [SENTENCES[locale].protectedSince(since)] : [];
}

import type { Locale } from '../core/locale';
import type { Finding } from '../core/rules/rule';
import type { WorkbookHost } from '../hosts/host';
import { marksOf } from './marks-of';
import { SENTENCES, hostSentence } from './sentences';
import type { Notice } from './views';

/** Keeps the marks in the cells in step with the findings. */
export class MarkKeeper {
  /** What the cells were marked with last; null when they are not marked. */
  private drawn: string | null = null;

  constructor(private readonly host: Pick<WorkbookHost, 'mark' | 'clearMarks'>) {}

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
   */
  async follow(findings: readonly Finding[], outcome: Notice | null, locale: Locale): Promise<Notice | null> {
    const marks = marksOf(findings);
    try {
      await this.host.mark(marks);
      this.drawn = JSON.stringify(marks);
      return outcome;
    } catch (error) {
      const { unmarked } = SENTENCES[locale];
      const details = [
        ...(outcome?.details ?? []),
        ...(outcome ? [unmarked] : []),
        hostSentence(error, locale),
      ];
      return { ...outcome, tone: 'warning', text: outcome?.text ?? unmarked, details };
    }
  }

  async clear(): Promise<void> {
    await this.host.clearMarks();
    this.drawn = null;
  }
}

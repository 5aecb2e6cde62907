/** Rings once after so many milliseconds; the answer stops it. */
export type Timer = (milliseconds: number, ring: () => void) => () => void;

/** A person types a word, looks, types the next: only when the cells rest are they read again. */
const QUIET = 700;

/**
 * Collects which sheets were edited and, once they have rested, hands them over; null means the whole workbook, because a
 * sheet is unknown. Knows neither hosts nor tables.
 */
export class EditWatch {
  private readonly sheets = new Set<string>();
  private everything = false;
  private stop: (() => void) | null = null;

  constructor(
    private readonly timer: Timer,
    /** Answers false when it could not be done now; then it is asked again later. */
    private readonly rested: (sheets: readonly string[] | null) => Promise<boolean>,
  ) {}

  /** Notes an edit and starts waiting anew. */
  note(sheet: string | null): void {
    if (sheet === null) this.everything = true;
    else this.sheets.add(sheet);
    this.wait();
  }

  /** Forgets what was noted: it was read anyway. */
  clear(): void {
    this.stop?.();
    this.stop = null;
    this.sheets.clear();
    this.everything = false;
  }

  private wait(): void {
    this.stop?.();
    this.stop = this.timer(QUIET, () => {
      this.stop = null;
      const sheets = this.everything ? null : [...this.sheets];
      void this.rested(sheets).then((done) => {
        if (!done) {
          if (this.stop === null) this.wait();
        } else if (this.stop === null) this.clear();
      });
    });
  }
}

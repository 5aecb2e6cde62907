/** What happens to a batch instead of an answer, or before it. */
export type Fault =
  /** The batch runs and nobody hears of it. */
  | { readonly kind: 'never' }
  /** The batch runs, its answer comes `ms` later. */
  | { readonly kind: 'late'; readonly ms: number }
  /** The batch waits `ms` before it runs, and all that come after it wait behind it. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Nothing of the batch runs: a cell is being edited, the request is too large ... */
  | { readonly kind: 'refused'; readonly code: string }
  /** All of the batch runs, but its answer cannot be given: it is too large. */
  | { readonly kind: 'unanswerable'; readonly code: string }
  /** Everything before the action with this index runs, then the batch fails. */
  | { readonly kind: 'fails'; readonly code: string; readonly after: number }
  /** Somebody does something just before the batch runs. */
  | { readonly kind: 'meanwhile'; readonly act: () => void };

/** Faults by the number of the batch (from 1) since they were set. */
export class Faults {
  private readonly planned = new Map<number, Fault>();
  private standing: { readonly from: number; readonly fault: Fault } | null = null;
  private count = 0;

  /** Told of every fault when it happens. */
  happened: (fault: Fault) => void = () => undefined;

  /** The n-th batch from now (1 = the next one) meets the fault. */
  plan(fault: Fault, nth = 1): void {
    this.planned.set(this.count + nth, fault);
  }

  /** The n-th batch from now meets the fault, and so do all after it, until {@link clear}. */
  planFrom(fault: Fault, nth = 1): void {
    this.standing = { from: this.count + nth, fault };
  }

  /** From now on everything goes well. */
  clear(): void {
    this.planned.clear();
    this.standing = null;
  }

  /** The fault of the batch that has just come, if any. */
  next(): Fault | undefined {
    this.count++;
    const lasting = this.standing && this.count >= this.standing.from ? this.standing.fault : undefined;
    const fault = this.planned.get(this.count) ?? lasting;
    this.planned.delete(this.count);
    return fault;
  }
}

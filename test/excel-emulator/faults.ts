/** What happens to a batch instead of an answer, or before it. */
export type Fault =
  | { readonly kind: 'never' }
  /** The batch runs, its answer comes `ms` later. */
  | { readonly kind: 'late'; readonly ms: number }
  /** Nothing of the batch runs: a cell is being edited, the request is too large ... */
  | { readonly kind: 'refused'; readonly code: string }
  /** Everything before the action with this index runs, then the batch fails. */
  | { readonly kind: 'fails'; readonly code: string; readonly after: number };

/** Faults by the number of the batch (from 1) since they were set. */
export class Faults {
  private readonly planned = new Map<number, Fault>();
  private count = 0;

  /** The n-th batch from now (1 = the next one) meets the fault. */
  plan(fault: Fault, nth = 1): void {
    this.planned.set(this.count + nth, fault);
  }

  /** The fault of the batch that has just come, if any. */
  next(): Fault | undefined {
    this.count++;
    const fault = this.planned.get(this.count);
    this.planned.delete(this.count);
    return fault;
  }
}

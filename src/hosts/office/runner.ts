import { HostError } from '../host';
import { hostError } from './errors';

/** Rings once after so many milliseconds; the answer stops it. */
export type Timer = (milliseconds: number, ring: () => void) => () => void;

/** Sends what is pending and waits for the answer, but not for ever. Rejects with a {@link HostError}. */
export type Sync = () => Promise<void>;

/** What is to be done with Excel: requests on the context, then as few syncs as possible. */
export type Work<T> = (context: Excel.RequestContext, sync: Sync) => Promise<T>;

const systemTimer: Timer = (milliseconds, ring) => {
  const handle = setTimeout(ring, milliseconds);
  return () => clearTimeout(handle);
};

/** The one way to Excel: every error becomes a {@link HostError}, every sync has an end. */
export class ExcelRunner {
  constructor(
    /** Milliseconds after which an answer counts as lost: on the web a sync can hang for ever. */
    private readonly patience: number,
    private readonly timer: Timer = systemTimer,
  ) {}

  /** Runs the work in a fresh context, or in the one an event handler was added with. */
  async run<T>(work: Work<T>, context?: OfficeExtension.ClientRequestContext): Promise<T> {
    try {
      if (typeof Excel === 'undefined') throw new HostError('unsupported', 'no Excel');
      const batch = (current: Excel.RequestContext) => work(current, () => this.inTime(current));
      return await (context ? Excel.run(context, batch) : Excel.run(batch));
    } catch (cause) {
      throw hostError(cause);
    }
  }

  private async inTime(context: Excel.RequestContext): Promise<void> {
    let stop: () => void = () => undefined;
    const lost = new Promise<never>((_, reject) => {
      stop = this.timer(this.patience, () => reject(new HostError('timeout')));
    });
    try {
      await Promise.race([context.sync(), lost]);
    } catch (cause) {
      throw hostError(cause);
    } finally {
      stop();
    }
  }
}

import type { MemoryWorkbook } from '../../hosts/memory/workbook';
import type { Job, JobProgress, JobResults } from './jobs';
import type { Parcel } from './parcels';

export interface JobOptions {
  /** The workbook of the page, for jobs about a file that is open here. */
  readonly model?: MemoryWorkbook | null;
  readonly signal?: AbortSignal;
  readonly progress?: (progress: JobProgress) => void;
  readonly parcel?: (parcel: Parcel) => void;
}

/** Does one job at a time. Rejects with a HostError, or with the reason of the signal. */
export interface Lane {
  readonly run: <Kind extends Job['kind']>(
    job: Extract<Job, { kind: Kind }>,
    options?: JobOptions,
  ) => Promise<JobResults[Kind]>;
}

/** Makes jobs that come together wait for each other. */
export function serialLane(lane: Lane): Lane {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (job, options = {}) => {
      const turn = last.then(() => {
        options.signal?.throwIfAborted();
        return lane.run(job, options);
      });
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

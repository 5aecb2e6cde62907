import { Worker } from 'node:worker_threads';
import type { Answer } from './worker';

export interface PoolOptions<Job, Result> {
  /** The script of a worker, and what it is given at its start. */
  readonly entry: string | URL;
  readonly workerData: unknown;
  readonly workers: number;
  /** The outcome of a job whose worker ended over it. */
  readonly crashed: (job: Job) => Result;
  /** Ends all work: nothing more comes out. */
  readonly signal: AbortSignal;
  /** How many jobs are done, in whatever order. */
  readonly progress?: (done: number) => void;
}

/** Results may wait for an earlier one that takes long; more than this per worker are not begun before it is done. */
const AHEAD = 16;
/** Of one worker, megabytes: a workbook that needs more ends its worker instead of the run. */
const MEMORY = { maxOldGenerationSizeMb: 2048 };

/**
 * Has workers do the jobs; results come in the order of the jobs, whatever the number of workers. A worker that ends over a
 * job costs that job only.
 */
export async function* pooled<Job, Result>(
  jobs: readonly Job[],
  { entry, workerData, workers, crashed, signal, progress }: PoolOptions<Job, Result>,
): AsyncGenerator<Result> {
  const done = new Map<number, Result>();
  const all = new Set<Worker>();
  const idle: Worker[] = [];
  const busy = new Map<Worker, number>();
  let next = 0;
  let given = 0;
  let finished = 0;
  let wake = (): void => undefined;

  const settle = (number: number, result: Result): void => {
    done.set(number, result);
    progress?.(++finished);
    wake();
  };
  const start = (): void => {
    const worker = new Worker(entry, { workerData, resourceLimits: MEMORY });
    all.add(worker);
    worker.on('message', ({ number, result }: Answer<Result>) => {
      busy.delete(worker);
      idle.push(worker);
      settle(number, result);
      dispatch();
    });
    // The event `exit` follows and tells what is lost.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      all.delete(worker);
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
      const number = busy.get(worker);
      busy.delete(worker);
      const job = number === undefined ? undefined : jobs[number];
      if (signal.aborted || number === undefined || job === undefined) return;
      settle(number, crashed(job));
      dispatch();
    });
    idle.push(worker);
  };
  const dispatch = (): void => {
    while (!signal.aborted && next < jobs.length && next < given + workers * AHEAD) {
      if (idle.length === 0 && all.size < workers) start();
      const worker = idle.pop();
      if (!worker) return;
      busy.set(worker, next);
      worker.postMessage({ number: next, job: jobs[next] });
      next++;
    }
  };
  const stopped = (): void => wake();
  signal.addEventListener('abort', stopped);

  try {
    dispatch();
    while (given < jobs.length) {
      const result = done.get(given);
      if (result === undefined) {
        if (signal.aborted) return;
        await new Promise<void>((resolve) => (wake = resolve));
        continue;
      }
      done.delete(given);
      given++;
      yield result;
      dispatch();
    }
  } finally {
    signal.removeEventListener('abort', stopped);
    await Promise.all([...all].map((worker) => worker.terminate()));
  }
}

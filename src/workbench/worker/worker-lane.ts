import { HostError } from '../../hosts/host';
import type { Job, JobResults } from './jobs';
import type { JobOptions, Lane } from './lane';
import type { ToPage, ToWorker } from './messages';
import { parcelsOf } from './parcels';

/** Jobs in a worker, started with the first one. Giving up a job ends the worker: nothing else stops a parser. */
export function workerLane(start: () => Worker): Lane {
  let current: Worker | null = null;
  return {
    run: <Kind extends Job['kind']>(job: Extract<Job, { kind: Kind }>, options: JobOptions = {}) => {
      const worker = (current ??= start());
      const end = () => {
        // One that ended while its script was still loading reports an error later, when another is at work.
        worker.onmessage = worker.onerror = worker.onmessageerror = null;
        worker.terminate();
        if (current === worker) current = null;
      };
      return inWorker(worker, job, options, end) as Promise<JobResults[Kind]>;
    },
  };
}

async function inWorker(worker: Worker, job: Job, options: JobOptions, end: () => void): Promise<unknown> {
  const { model, signal, progress, parcel } = options;
  signal?.throwIfAborted();
  const post = (message: ToWorker) => worker.postMessage(message);
  const settled = new Promise<unknown>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ToPage>) => {
      if (data.kind === 'progress') progress?.(data.progress);
      else if (data.kind === 'parcel') {
        parcel?.(data.parcel);
        void nextTurn().then(() => post({ kind: 'more' }));
      } else if (data.kind === 'done') resolve(data.result);
      else reject(new HostError(data.code, data.detail));
    };
    // Out of memory, or the script could not be loaded: this worker does nothing more.
    worker.onerror = worker.onmessageerror = () => {
      end();
      reject(new HostError('failed', 'worker'));
    };
    signal?.addEventListener('abort', () => {
      end();
      reject(signal.reason as Error);
    });
  });
  // Given up while the workbook is still being sent, nobody listens yet.
  settled.catch(() => undefined);
  if (model) await postModel(post, model, signal);
  if (signal?.aborted !== true) post({ kind: 'job', job });
  return settled;
}

/** Parcel by parcel, with a turn of the page between them. */
async function postModel(
  post: (message: ToWorker) => void,
  model: NonNullable<JobOptions['model']>,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const parcel of parcelsOf(model)) {
    if (signal?.aborted) return;
    post({ kind: 'parcel', parcel });
    await nextTurn();
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

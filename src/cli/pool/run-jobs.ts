import { availableParallelism } from 'node:os';
import { realpathSync } from 'node:fs';
import type { RunSettings } from '../settings/run-settings';
import { crashed, perform, type Job, type Outcome, type Outcomes } from './jobs';
import { pooled } from './pool';

export interface RunOfJobs {
  readonly run: RunSettings;
  /** How many workers at most; null for as many as there are cores. */
  readonly workers: number | null;
  readonly signal: AbortSignal;
  readonly progress: (done: number) => void;
}

/** Does the jobs, all of one kind, and gives what becomes of them in their order. One job alone needs no worker. */
export async function* runJobs<Kind extends Job['kind']>(
  kind: Kind,
  jobs: readonly Extract<Job, { readonly kind: Kind }>[],
  { run, workers, signal, progress }: RunOfJobs,
): AsyncGenerator<Outcomes[Kind]> {
  for await (const outcome of outcomesOf(jobs)) {
    if (isOf(kind, outcome)) yield outcome.result;
  }

  async function* outcomesOf(all: readonly Job[]): AsyncGenerator<Outcome> {
    const [only, second] = all;
    if (only && !second) {
      if (!signal.aborted) yield await perform(only, run);
      return;
    }
    yield* pooled<Job, Outcome>(all, {
      // The script of the command itself: it serves jobs where it finds itself in a worker.
      entry: realpathSync(process.argv[1] ?? ''),
      workerData: run,
      workers: Math.min(workers ?? availableParallelism(), all.length),
      crashed: (job) => crashed(job, run),
      signal,
      progress,
    });
  }
}

function isOf<Kind extends Job['kind']>(
  kind: Kind,
  outcome: Outcome,
): outcome is Extract<Outcome, { readonly kind: Kind }> & { readonly result: Outcomes[Kind] } {
  return outcome.kind === kind;
}

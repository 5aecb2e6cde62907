import { parentPort, workerData } from 'node:worker_threads';
import type { RunSettings } from '../settings/run-settings';
import { perform, type Job } from './jobs';

/** What a worker sends for a job, `number` being the place of the job in its run. */
export interface Answer<Result> {
  readonly number: number;
  readonly result: Result;
}

/** Works on what the main thread sends, one job after the other, until it is told to stop. */
export function serveJobs(): void {
  const run = workerData as RunSettings;
  parentPort?.on('message', ({ number, job }: { readonly number: number; readonly job: Job }) => {
    // A job that throws is a fault of ours: the worker ends over it, and the pool says so for this one file.
    void perform(job, run).then((result) => parentPort?.postMessage({ number, result }));
  });
}

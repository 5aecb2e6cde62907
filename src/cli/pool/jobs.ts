import { checkFile, failedFile, type CheckedFile } from '../jobs/check-file';
import { exportFile, type ExportedFile, type ExportRequest } from '../jobs/export-file';
import { fixFile, type FixedFile, type FixRequest } from '../jobs/fix-file';
import type { RunSettings } from '../settings/run-settings';
import { WORDING } from '../wording';

/** One file of a run and what is to be done with it. Plain data: it goes to a worker. */
export type Job =
  | { readonly kind: 'check'; readonly path: string; readonly detail: 'full' | 'brief' }
  | ({ readonly kind: 'fix' } & FixRequest)
  | ({ readonly kind: 'export' } & ExportRequest);

/** What becomes of each kind of job. */
export interface Outcomes {
  readonly check: CheckedFile;
  readonly fix: FixedFile;
  readonly export: ExportedFile;
}

export type Outcome = {
  readonly [Kind in Job['kind']]: { readonly kind: Kind; readonly result: Outcomes[Kind] };
}[Job['kind']];

/** Does a job. Whatever is wrong with its file is part of the outcome. */
export async function perform(job: Job, run: RunSettings): Promise<Outcome> {
  switch (job.kind) {
    case 'check':
      return { kind: 'check', result: await checkFile(job.path, run, job.detail) };
    case 'fix':
      return { kind: 'fix', result: await fixFile(job, run) };
    case 'export':
      return { kind: 'export', result: await exportFile(job, run) };
  }
}

/** The outcome of a job whose worker ended over it. */
export function crashed(job: Job, run: RunSettings): Outcome {
  const { path } = job;
  const words = WORDING[run.locale];
  const error = { code: 'unreadable', message: words.file(path, words.crashed) } as const;
  switch (job.kind) {
    case 'check':
      return { kind: 'check', result: failedFile(path, error) };
    case 'fix':
      return { kind: 'fix', result: { path, state: 'failed', message: error.message } };
    case 'export':
      return { kind: 'export', result: { path, state: 'failed', message: error.message } };
  }
}

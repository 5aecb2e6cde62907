import { rm } from 'node:fs/promises';
import { findFiles, type InputFile } from '../files/find-files';
import { temporaryFile } from '../files/write-file';
import type { Job, Outcomes } from '../pool/jobs';
import { runJobs } from '../pool/run-jobs';
import { loadSettings, type RunOptions } from '../settings/load-settings';
import type { RunSettings } from '../settings/run-settings';
import type { Terminal } from '../terminal';
import { WORDING } from '../wording';

/** The files of a run and what it goes by. */
export interface Started {
  readonly run: RunSettings;
  readonly files: readonly InputFile[];
  /** An argument named nothing. */
  readonly missing: boolean;
}

/** Reads the settings and looks for the files; null, with everything said, where there is nothing to go by or to do. */
export async function started(
  command: { readonly files: readonly string[]; readonly options: RunOptions },
  terminal: Terminal,
): Promise<Started | null> {
  const loaded = await loadSettings(command.options);
  if (!loaded.ok) {
    for (const message of loaded.messages) terminal.complain(message);
    return null;
  }
  const { files, empty } = await findFiles(command.files);
  for (const argument of empty) terminal.complain(WORDING[loaded.run.locale].noFiles(argument));
  return files.length === 0 ? null : { run: loaded.run, files, missing: empty.length > 0 };
}

/**
 * Does the jobs and hands their results over one after the other.
 * @returns whether all were done; the person has been told when not
 */
export async function eachResult<Kind extends Job['kind']>(
  kind: Kind,
  jobs: readonly Extract<Job, { readonly kind: Kind }>[],
  { run, workers }: { readonly run: RunSettings; readonly workers: number | null },
  terminal: Terminal,
  take: (result: Outcomes[Kind], index: number) => Promise<void>,
): Promise<boolean> {
  const progress = terminal.progress(jobs.length);
  let done = 0;
  for await (const result of runJobs(kind, jobs, {
    ...{ run, workers, signal: terminal.signal },
    progress: progress.done,
  })) {
    if (terminal.signal.aborted) break;
    await take(result, done++);
  }
  progress.clear();
  if (!terminal.signal.aborted) return true;
  terminal.complain(WORDING[run.locale].interrupted(done, jobs.length));
  return false;
}

/** Takes away what workers that were stopped may have left beside their outputs. */
export async function removeTemporary(
  jobs: readonly { readonly path: string; readonly output: string | null; readonly ticket: number }[],
): Promise<void> {
  await Promise.all(
    jobs.map(({ path, output, ticket }) =>
      rm(temporaryFile(output ?? path, ticket), { force: true }).catch(() => undefined),
    ),
  );
}

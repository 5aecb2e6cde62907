import { checkedSteps, type Checked } from '../../app/checked';
import { parseDecisions } from '../../app/decisions';
import { reportedFindings, type ReportedFinding } from '../../core/export/reported-findings';
import { factsOfFile, type FileFacts } from '../../core/cross-file/facts';
import type { Steps } from '../../core/steps';
import type { Locale } from '../../core/locale';
import type { Loss } from '../../hosts/host';
import { MemoryHost } from '../../hosts/memory/memory-host';
import { MemoryWorkbook } from '../../hosts/memory/workbook';
import { openWorkbook } from '../../hosts/memory/reading/xlsx-reader';
import { saveability, saveWorkbook } from '../../hosts/memory/saving/xlsx-writer';
import { countsOf, type Counts } from '../files/counts';
import { findingsPlan, type FileFindings } from '../files/findings-plan';
import { parcelsOf, type Parcel } from './parcels';

/** What the list shows of a file that was checked. */
export interface CheckSummary {
  readonly counts: Counts;
  readonly tables: number;
  /** Cells that all safe fixes together would change. */
  readonly safeCells: number;
  readonly facts: FileFacts;
  readonly converted: boolean;
}

/**
 * What can be asked for. Where the page has the workbook open, that comes along in place of the file; `fix` makes the
 * safe fixes first, `losing` saves although something of the file may get lost.
 */
export type Job =
  | { readonly kind: 'open'; readonly file: Blob }
  | { readonly kind: 'check'; readonly file: Blob }
  | { readonly kind: 'save'; readonly file: Blob | null; readonly fix: boolean; readonly losing: boolean }
  | { readonly kind: 'findings'; readonly file: Blob | null; readonly locale: Locale }
  | { readonly kind: 'book'; readonly files: readonly FileFindings[]; readonly locale: Locale };

export interface JobResults {
  readonly open: { readonly converted: boolean };
  readonly check: CheckSummary;
  /** Null when something of the file would get lost, and nobody agreed to that. */
  readonly save: { readonly bytes: Uint8Array | null; readonly loses: readonly Loss[] };
  readonly findings: { readonly findings: readonly ReportedFinding[]; readonly facts: FileFacts };
  readonly book: Uint8Array;
}

export type JobResult = JobResults[Job['kind']];

/** Where a job has come; `share` is null where nobody can tell. */
export interface JobProgress {
  readonly phase: 'reading' | 'checking' | 'loading' | 'saving';
  readonly share: number | null;
}

/** How a job tells of itself while it runs. */
export interface JobReport {
  readonly progress: (progress: JobProgress) => void;
  /** A part of the opened workbook; resolves once the next may follow. */
  readonly parcel: (parcel: Parcel) => Promise<void>;
}

/**
 * Does one job; `model` is the workbook of the page, where it has one open.
 * @throws HostError
 */
export async function runJob(job: Job, model: MemoryWorkbook | null, report: JobReport): Promise<JobResult> {
  switch (job.kind) {
    case 'open': {
      const workbook = await read(job.file, report);
      for (const parcel of parcelsOf(workbook)) {
        report.progress({ phase: 'loading', share: parcel.kind === 'entries' ? parcel.share : 0 });
        await report.parcel(parcel);
      }
      return { converted: workbook.converted !== null };
    }
    case 'check': {
      const workbook = await read(job.file, report);
      return summaryOf(await checked(new MemoryHost(workbook), report), workbook.converted !== null);
    }
    case 'save': {
      const workbook = model ?? (await read(job.file, report));
      if (job.fix) await fixSafely(new MemoryHost(workbook), report);
      report.progress({ phase: 'saving', share: null });
      const { loses } = await saveability(workbook);
      return { bytes: loses.length > 0 && !job.losing ? null : await saveWorkbook(workbook), loses };
    }
    case 'findings': {
      const workbook = model ?? (await read(job.file, report));
      const { result, safe } = await checked(new MemoryHost(workbook), report);
      return { findings: reportedFindings({ result, safe }, job.locale), facts: factsOfFile(result) };
    }
    case 'book': {
      const workbook = new MemoryWorkbook();
      await new MemoryHost(workbook).addSheets([findingsPlan(job.files, job.locale)]);
      report.progress({ phase: 'saving', share: null });
      return saveWorkbook(workbook);
    }
  }
}

async function read(file: Blob | null, report: JobReport): Promise<MemoryWorkbook> {
  report.progress({ phase: 'reading', share: null });
  return openWorkbook(new Uint8Array((await file?.arrayBuffer()) ?? []));
}

async function checked(host: MemoryHost, report: JobReport): Promise<Checked> {
  const { decisions } = parseDecisions(await host.loadStore());
  return stepped(checkedSteps(await host.scan(), decisions), report);
}

/** A bar moves by whole percents; more reports would only keep the page busy. */
const NOTICEABLE = 0.01;

function stepped<T>(steps: Steps<T>, report: JobReport): T {
  for (let told = -1; ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (step.value - told < NOTICEABLE) continue;
    told = step.value;
    report.progress({ phase: 'checking', share: told });
  }
}

async function fixSafely(host: MemoryHost, report: JobReport): Promise<void> {
  const { safe } = await checked(host, report);
  await host.write(safe.groups.map((edits) => ({ edits })));
}

function summaryOf({ result, safe }: Checked, converted: boolean): CheckSummary {
  return {
    counts: countsOf(result.findings),
    tables: result.tables.length,
    safeCells: safe.groups.reduce((sum, edits) => sum + edits.length, 0),
    facts: factsOfFile(result),
    converted,
  };
}

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveWorkbook } from '../src/hosts/memory/xlsx-writer';
import { corpus } from './corpus';

/** Four tables: as many as the seed workbook has. */
const ROWS = 60;
/** Benchmarks are started from the root. */
const ROOT = process.cwd();
/** Run in front of the command: tells the peak of the whole process, its workers included. */
const REPORT_PEAK = `data:text/javascript,${encodeURIComponent(
  `import { isMainThread } from 'node:worker_threads';
   if (isMainThread) process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS));`,
)}`;

/** One run of the command over all files; the peak is that of the whole process, in megabytes. */
export interface Run {
  readonly workers: number;
  readonly format: string;
  readonly seconds: number;
  readonly peakMegabytes: number;
}

/** That many workbooks of the size of the seeds through the command line, with one and two workers. */
export async function benchCli(files: number): Promise<readonly Run[]> {
  const folder = mkdtempSync(join(tmpdir(), 'target-table-bench-'));
  try {
    const bytes = await saveWorkbook(corpus(ROWS), { modified: new Date(0) });
    for (let number = 1; number <= files; number++) {
      writeFileSync(join(folder, `${String(number).padStart(5, '0')}.xlsx`), bytes);
    }
    const runs: Run[] = [];
    for (const format of ['text', 'json']) {
      for (const workers of [1, 2]) runs.push(await checked(folder, workers, format));
    }
    return runs;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function checked(folder: string, workers: number, format: string): Promise<Run> {
  const started = performance.now();
  const command = ['check', folder, '--workers', String(workers), '--format', format];
  const child = spawn(
    process.execPath,
    ['--import', REPORT_PEAK, join(ROOT, 'bin', 'target-table.mjs'), ...command],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
  return new Promise((resolve, reject) => {
    child.on('close', (status) => {
      const peak = /peak (\d+)/u.exec(told)?.[1];
      if (peak === undefined || status === null || status > 1) reject(new Error(`the run failed: ${told}`));
      else {
        const seconds = (performance.now() - started) / 1000;
        resolve({ workers, format, seconds, peakMegabytes: Math.round(Number(peak) / 1024) });
      }
    });
  });
}

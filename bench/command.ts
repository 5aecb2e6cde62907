import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Benchmarks are started from the root. */
const ROOT = process.cwd();
/** Run in front of the command: tells the peak of the whole process, its workers included. */
const REPORT_PEAK = `data:text/javascript,${encodeURIComponent(
  `import { isMainThread } from 'node:worker_threads';
   if (isMainThread) process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS));`,
)}`;

/** What one run of the command cost; the peak is that of the whole process, its workers included. */
export interface Spent {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

/** Runs `target-table` as a person would, in a process of its own. */
export function runCommand(...command: readonly string[]): Promise<Spent> {
  const started = performance.now();
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
        resolve({ seconds, peakMegabytes: Math.round(Number(peak) / 1024) });
      }
    });
  });
}

import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Benchmarks are started from the root. */
const ROOT = process.cwd();
/** Run in front of the command: tells what the whole process used, its workers included. */
const REPORT_PEAK = `data:text/javascript,${encodeURIComponent(
  `import { isMainThread } from 'node:worker_threads';
   if (isMainThread) process.on('exit', () => {
     const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
     console.error('peak', maxRSS, 'cpu', userCPUTime + systemCPUTime);
   });`,
)}`;

/** What a run of the command line cost; the peak is that of the whole process, in megabytes. */
export interface Cost {
  readonly seconds: number;
  /** The time the processors worked on it, whatever else the machine had to do. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** Runs the built command line; findings are no failure. */
export function commandCost(args: readonly string[]): Promise<Cost> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', REPORT_PEAK, join(ROOT, 'bin', 'target-table.mjs'), ...args],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
  return new Promise((resolve, reject) => {
    child.on('close', (status) => {
      const [, peak, cpu] = /peak (\d+) cpu (\d+)/u.exec(told) ?? [];
      if (peak === undefined || status === null || status > 1) reject(new Error(`the run failed: ${told}`));
      else {
        resolve({
          seconds: (performance.now() - started) / 1000,
          cpuSeconds: Number(cpu) / 1e6,
          peakMegabytes: Math.round(Number(peak) / 1024),
        });
      }
    });
  });
}

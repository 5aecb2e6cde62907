import type { Run } from './cli';
import { MOST_MEGABYTES, type ExportRun } from './exports';
import type { Figure } from './figure';
import type { Measured } from './measure';
import type { FileRun } from './memory';
import type { Traffic } from './traffic/operations';

/** One size: every task with its time and indicator rows per second. */
export function printTable(rows: number, measured: readonly Measured[]): void {
  console.log(`\n${rows} indicator rows`);
  for (const { task, median, best } of measured) {
    const speed = Math.round((rows / median) * 1000).toLocaleString('en');
    console.log(
      `  ${task.padEnd(20)} ${median.toFixed(2).padStart(10)} ms   best ${best.toFixed(2).padStart(10)}   ${speed.padStart(10)} rows/s`,
    );
  }
}

/** What the figures to reach are about: ratios within this one run. */
export function ratios(measured: readonly Measured[]): Readonly<Record<string, number>> {
  const sizes = [...new Set(measured.map(({ rows }) => rows))].sort((a, b) => a - b);
  const largest = sizes.at(-1) ?? 0;
  const time = (task: string, rows = largest): number =>
    measured.find((item) => item.task === task && item.rows === rows)?.median ?? NaN;
  const found: Record<string, number> = {
    'lint (core rules), indicator rows per second': (largest / time('lint, core rules')) * 1000,
    'lint (core rules) / read (ExcelJS)': time('lint, core rules') / time('read (ExcelJS)'),
    'lint (core rules) / read and check': time('lint, core rules') / time('read and check'),
    'lint (rules in force, new tables) / read and check': time('lint, new tables') / time('read and check'),
  };
  for (const rows of sizes) {
    const others = Math.min(time('read (ExcelJS)', rows), time('read (SheetJS)', rows));
    found[`read and check / fastest other reader, ${rows} rows`] = time('read and check', rows) / others;
  }
  for (const [index, rows] of sizes.entries()) {
    const before = sizes[index - 1];
    if (before === undefined || before < 200) continue;
    const steps = (rows / before).toFixed(0);
    for (const task of ['read and check', 'recognise', 'lint, core rules', 'check', 'fix', 'export plans']) {
      found[`${task}: ${before} → ${rows} rows (${steps}×), time`] = time(task, rows) / time(task, before);
    }
  }
  return found;
}

/** The figures with their limits. On a machine with other work they are too high: the load tells. */
export function printFigures(figures: readonly Figure[], load: number): void {
  console.log(`\nwhat a person waits for (load ${load.toFixed(1)})`);
  for (const { figure, median, best, limit, unit } of figures) {
    const state = median <= limit ? 'kept' : 'missed';
    console.log(
      `  ${figure.padEnd(82)} ${median.toFixed(1).padStart(8)} ${unit}   best ${best.toFixed(1).padStart(6)}   limit ${String(limit).padStart(5)}   ${state}`,
    );
  }
}

/** Many files through the command line. */
export function printRuns(files: number, runs: readonly Run[]): void {
  console.log(`\n${files} workbooks through the command line`);
  for (const { format, workers, seconds, peakMegabytes } of runs) {
    const speed = `${(files / seconds).toFixed(0)} files/s`;
    console.log(
      `  ${format.padEnd(5)} ${workers} workers  ${seconds.toFixed(1)} s  ${peakMegabytes} MB  ${speed}`,
    );
  }
}

/** Exports of one workbook of few and of many tables: work must not grow faster than the tables. */
export function printExports(runs: readonly ExportRun[]): void {
  console.log('\none workbook exported through the command line');
  for (const { as, tables, seconds, cpuSeconds, peakMegabytes, bytes } of runs) {
    const before = runs.filter((run) => run.as === as && run.tables < tables).at(-1);
    const ratio = before
      ? `   ${before.tables} → ${tables} tables (${(tables / before.tables).toFixed(0)}×): work ${(cpuSeconds / before.cpuSeconds).toPrecision(3)}`
      : '';
    const state = peakMegabytes <= MOST_MEGABYTES ? 'kept' : 'missed';
    console.log(
      `  ${as.padEnd(16)} ${String(tables).padStart(5)} tables ${seconds.toFixed(1).padStart(6)} s (work ${cpuSeconds.toFixed(1).padStart(5)} s)${String(peakMegabytes).padStart(5)} MB (limit ${MOST_MEGABYTES}, ${state})   file ${(bytes / 1e6).toFixed(2)} MB${ratio}`,
    );
  }
}

/** One file of each size: time and peak memory of the whole process. */
export function printFileRuns(runs: readonly FileRun[]): void {
  console.log('\none file through the command line');
  for (const { rows, fileKilobytes, seconds, peakMegabytes } of runs) {
    console.log(
      `  ${String(rows).padStart(7)} rows  ${String(fileKilobytes).padStart(6)} kB  ${seconds.toFixed(2).padStart(6)} s  ${String(peakMegabytes).padStart(5)} MB`,
    );
  }
}

/** What goes between the pane and Excel, operation by operation. */
export function printTraffic(traffic: readonly Traffic[]): void {
  for (const rows of new Set(traffic.map((item) => item.rows))) {
    console.log(`\nbetween the pane and Excel, ${rows} indicator rows`);
    const ofSize = traffic.filter((item) => item.rows === rows);
    for (const { operation, syncs, sentBytes, receivedBytes, largestBytes } of ofSize) {
      console.log(
        `  ${operation.padEnd(36)} ${String(syncs).padStart(3)} syncs  ${kilobytes(sentBytes)} kB sent  ${kilobytes(receivedBytes)} kB received  ${kilobytes(largestBytes)} kB the longest message`,
      );
    }
  }
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1).padStart(8);
}

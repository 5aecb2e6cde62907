import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandCost, type Cost } from './command';
import { ROWS_PER_TABLE } from './corpus';
import { corpusFile, inFolder } from './files';

/** What the largest of these exports may take, in megabytes. */
export const MOST_MEGABYTES = 1024;

/**
 * One export of a workbook of so many tables; reading, checking and fixing it are part of the cost. The work of starting is
 * not part of `cpuSeconds`.
 */
export interface ExportRun extends Cost {
  readonly as: string;
  readonly tables: number;
  readonly bytes: number;
}

const EXPORTS = ['clean', 'clean --stacked', 'list', 'findings', 'opinion', 'html'] as const;

/** What it costs to export a workbook of that many tables through the command line: a row for each size and export. */
export function benchExports(sizes: readonly number[]): Promise<readonly ExportRun[]> {
  return inFolder(async (folder) => {
    const runs: ExportRun[] = [];
    const start = await commandCost(['--version']);
    for (const tables of sizes) {
      const file = join(folder, `${tables}.xlsx`);
      writeFileSync(file, await corpusFile(tables * ROWS_PER_TABLE));
      for (const as of EXPORTS) {
        const output = join(folder, `${tables} ${as}.${ENDS[as] ?? 'xlsx'}`);
        const cost = await commandCost(['export', file, '--as', ...as.split(' '), '-o', output]);
        runs.push({
          ...{ as, tables, bytes: statSync(output).size },
          ...{ seconds: cost.seconds, cpuSeconds: cost.cpuSeconds - start.cpuSeconds },
          peakMegabytes: cost.peakMegabytes,
        });
      }
    }
    return runs;
  });
}

const ENDS: Readonly<Record<string, string>> = { opinion: 'txt', html: 'html' };

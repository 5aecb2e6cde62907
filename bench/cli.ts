import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandCost, type Cost } from './command';
import { corpusFile, inFolder } from './files';

/** Four tables: as many as the seed workbook has. */
const ROWS = 60;

/** One run of the command over all files. */
export interface Run extends Cost {
  readonly workers: number;
  readonly format: string;
}

/** That many workbooks of the size of the seeds through the command line, with one and two workers. */
export function benchCli(files: number): Promise<readonly Run[]> {
  return inFolder(async (folder) => {
    const bytes = await corpusFile(ROWS);
    for (let number = 1; number <= files; number++) {
      writeFileSync(join(folder, `${String(number).padStart(5, '0')}.xlsx`), bytes);
    }
    const runs: Run[] = [];
    for (const format of ['text', 'json']) {
      for (const workers of [1, 2]) {
        const cost = await commandCost(['check', folder, '--workers', String(workers), '--format', format]);
        runs.push({ workers, format, ...cost });
      }
    }
    return runs;
  });
}

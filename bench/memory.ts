import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandCost, type Cost } from './command';
import { corpusFile, inFolder } from './files';

/** One file of so many indicator rows through the command line. */
export interface FileRun extends Cost {
  readonly rows: number;
  readonly fileKilobytes: number;
}

/** One file of each size, each in a process of its own, so that none lies in the memory of another. */
export function benchMemory(sizes: readonly number[]): Promise<readonly FileRun[]> {
  return inFolder(async (folder) => {
    const runs: FileRun[] = [];
    for (const rows of sizes) {
      const path = join(folder, `${rows}.xlsx`);
      const bytes = await corpusFile(rows);
      writeFileSync(path, bytes);
      const cost = await commandCost(['check', path]);
      runs.push({ rows, fileKilobytes: Math.round(bytes.length / 1024), ...cost });
    }
    return runs;
  });
}

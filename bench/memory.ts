import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveWorkbook } from '../src/hosts/memory/saving/xlsx-writer';
import { commandCost, type Cost } from './command';
import { corpus } from './corpus';

/** One file of so many indicator rows through the command line. */
export interface FileRun extends Cost {
  readonly rows: number;
  readonly fileKilobytes: number;
}

/** One file of each size, each in a process of its own, so that none lies in the memory of another. */
export async function benchMemory(sizes: readonly number[]): Promise<readonly FileRun[]> {
  const folder = mkdtempSync(join(tmpdir(), 'target-table-bench-'));
  try {
    const runs: FileRun[] = [];
    for (const rows of sizes) {
      const path = join(folder, `${rows}.xlsx`);
      const bytes = await saveWorkbook(corpus(rows), { modified: new Date(0) });
      writeFileSync(path, bytes);
      runs.push({
        rows,
        fileKilobytes: Math.round(bytes.length / 1024),
        ...(await commandCost(['check', path])),
      });
    }
    return runs;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { saveWorkbook } from '../../src/hosts/memory/saving/xlsx-writer';
import { compoundFile } from '../hosts/memory/packages';

/** Files that cannot be checked, by name, with the code a report gives them. */
export const UNUSABLE = {
  'legacy.xls': 'unsupported',
  'encrypted.xlsx': 'encrypted',
  'broken.xlsx': 'unreadable',
  'list.csv': 'unsupported',
  'missing.xlsx': 'unreadable',
} as const;

/** A folder with all kinds of files for the length of a test file. */
export async function folderOfFiles(): Promise<{
  readonly path: (name: string) => string;
  readonly remove: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'target-table-'));
  const path = (name: string): string => join(folder, name);
  const blank = new MemoryWorkbook();
  blank.addSheet('Sheet1');
  await Promise.all([
    writeFile(path('empty.xlsx'), await saveWorkbook(blank)),
    // Excel 5 kept its workbook under another name.
    writeFile(path('legacy.xls'), compoundFile({ Book: new Uint8Array(8) })),
    writeFile(path('encrypted.xlsx'), compoundFile({ EncryptedPackage: new Uint8Array(8) })),
    writeFile(path('broken.xlsx'), Buffer.from('504b030400ff00ff', 'hex')),
    writeFile(path('list.csv'), '一级指标,二级指标,三级指标,指标值\n'),
  ]);
  return { path, remove: () => rm(folder, { recursive: true }) };
}

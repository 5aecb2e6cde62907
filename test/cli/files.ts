import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { saveWorkbook } from '../../src/hosts/memory/xlsx-writer';

/** Begins an old .xls file and the envelope of an encrypted workbook. */
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

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
    writeFile(path('legacy.xls'), Buffer.concat([COMPOUND_FILE, Buffer.alloc(1024)])),
    writeFile(
      path('encrypted.xlsx'),
      Buffer.concat([
        COMPOUND_FILE,
        Buffer.alloc(512),
        Buffer.from('EncryptedPackage', 'utf16le'),
        Buffer.alloc(512),
      ]),
    ),
    writeFile(path('broken.xlsx'), Buffer.from('504b030400ff00ff', 'hex')),
    writeFile(path('list.csv'), '一级指标,二级指标,三级指标,指标值\n'),
  ]);
  return { path, remove: () => rm(folder, { recursive: true }) };
}

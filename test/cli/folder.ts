import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of its own for a test. */
export interface TestFolder {
  readonly root: string;
  readonly at: (...names: readonly string[]) => string;
  /** Writes a file, making its folders. */
  readonly put: (name: string, content?: string | Uint8Array) => Promise<string>;
  readonly text: (name: string) => Promise<string>;
  /** Every file below, sorted, with `/`. */
  readonly list: () => Promise<readonly string[]>;
  readonly remove: () => Promise<void>;
}

/** Makes a folder; its name has a blank and Chinese in it, as such folders do. */
export async function testFolder(): Promise<TestFolder> {
  const root = await mkdtemp(join(tmpdir(), 'target table 目标-'));
  const at = (...names: readonly string[]): string => join(root, ...names);
  return {
    root,
    at,
    put: async (name, content = '') => {
      await mkdir(dirname(at(name)), { recursive: true });
      await writeFile(at(name), content);
      return at(name);
    },
    text: (name) => readFile(at(name), 'utf8'),
    list: async () => {
      const entries = await readdir(root, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(root.length + 1)
            .replaceAll('\\', '/'),
        )
        .sort();
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { groupBy } from '../../src/core/sheet/group-by';

/** A folder of the core and the tests that are there to hold it; files from the root of the project. */
export interface Slice {
  /** The folder below `src/core`; its own files are `core`. */
  readonly name: string;
  readonly sources: readonly string[];
  readonly tests: readonly string[];
}

/** Examples and generated lists decide nothing. */
const DATA = /\.example\.ts$|^rules\/(?:index|examples)\.ts$/;

/** What takes long by intention says little about a changed line, and on a busy machine something wrong. */
const LONG = /\/large-[\w-]+\.test\.ts$/;

/** Folders that are also tested through the doors of others: what only rules or wordings need is tested where they ask. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  packs: ['report'],
  table: ['rules/identity', 'rules/money', 'rules/shape'],
  'table/fields': ['table'],
  tiers: ['rules/tiers'],
  value: ['rules/basis', 'rules/goals', 'rules/identity', 'rules/values'],
};

/** Every folder of the core that has files of its own, with the tests in and below the folder of the same name. */
export function slicesOf(root: string): readonly Slice[] {
  const sources = filesBelow(join(root, 'src/core'), '.ts').filter((file) => !DATA.test(file));
  const tests = filesBelow(join(root, 'test/core'), '.test.ts').filter((file) => !LONG.test(file));
  return [...groupBy(sources, dirname)].map(([folder, files]) => ({
    name: folder === '.' ? 'core' : folder,
    sources: files.map((file) => `src/core/${file}`),
    tests: tests.filter((file) => isTestOf(folder, file)).map((file) => `test/core/${file}`),
  }));
}

function isTestOf(folder: string, file: string): boolean {
  if (folder === '.') return !file.includes('/');
  return [folder, ...(ALSO[folder] ?? [])].some((place) => file.startsWith(`${place}/`));
}

function filesBelow(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending))
    .sort();
}

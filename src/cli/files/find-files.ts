import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, normalize, resolve, sep } from 'node:path';
import { globToRegExp, isPattern, splitPattern } from './glob';

/** A file to work on. */
export interface InputFile {
  /** As a person would name it from where they are. */
  readonly path: string;
  /** Its place below the folder or pattern it was found by: what it is called in an output folder. */
  readonly name: string;
}

export interface FoundFiles {
  /** In the order of the arguments, those of one folder by name; none twice. */
  readonly files: readonly InputFile[];
  /** Patterns and folders in which there is no workbook. */
  readonly empty: readonly string[];
}

/** What counts as a workbook in a folder. Old formats are among them: passing over them in silence would look like a check. */
const WORKBOOKS = new Set(['.xlsx', '.xlsm', '.xlsb', '.xls', '.et']);

/** The files the arguments name: files, folders with everything below, patterns. A file that is not there is kept: reading it says so. */
export async function findFiles(named: readonly string[]): Promise<FoundFiles> {
  const files = new Map<string, InputFile>();
  const empty: string[] = [];
  for (const argument of named) {
    const found = await filesOf(argument);
    if (found.length === 0) empty.push(argument);
    for (const file of found) {
      const key = resolve(file.path);
      if (!files.has(key)) files.set(key, file);
    }
  }
  return { files: [...files.values()], empty };
}

async function filesOf(argument: string): Promise<readonly InputFile[]> {
  const kind = await kindOf(argument);
  if (kind === 'folder') return below(argument, () => true);
  if (kind === 'file' || !isPattern(argument)) return [{ path: argument, name: basename(argument) }];
  const { folder, rest } = splitPattern(sep === '\\' ? argument.replaceAll(sep, '/') : argument);
  const pattern = globToRegExp(rest);
  return below(
    folder,
    (name) => pattern.test(name.normalize('NFC')),
    rest.includes('**') ? Infinity : rest.split('/').length,
  );
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}

/** The workbooks in a folder. Hidden ones and what Excel leaves beside an open file (`~$`) are none; links to folders are not followed. */
async function below(
  folder: string,
  wanted: (name: string) => boolean,
  depth = Infinity,
): Promise<readonly InputFile[]> {
  const found: InputFile[] = [];
  const walk = async (inside: string, level: number): Promise<void> => {
    const entries = await readdir(join(folder === '' ? '.' : folder, inside), { withFileTypes: true }).catch(
      () => [],
    );
    // By code unit, so that the order is the same on every machine.
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (/^(?:\.|~\$)/u.test(entry.name)) continue;
      const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) {
        if (level < depth) await walk(name, level + 1);
      } else if (WORKBOOKS.has(extname(entry.name).toLowerCase()) && wanted(name)) {
        found.push({ path: join(normalize(folder), name), name });
      }
    }
  };
  await walk('', 1);
  return found;
}

import { realpath } from 'node:fs/promises';
import { join, parse, resolve } from 'node:path';
import type { InputFile } from './find-files';

/** A file and where its result goes. */
export interface PlannedOutput {
  readonly file: InputFile;
  readonly output: string;
}

/** Two inputs that would be written to one place. */
export interface Clash {
  readonly output: string;
  readonly paths: readonly string[];
}

/** Results in a folder, each under the name of its file with `suffix` in the place of the extension where one is given. */
export function planOutputs(
  files: readonly InputFile[],
  folder: string,
  suffix?: string,
): { readonly planned: readonly PlannedOutput[]; readonly clashes: readonly Clash[] } {
  const planned = files.map((file) => {
    const { dir, name } = parse(file.name);
    return { file, output: join(folder, suffix === undefined ? file.name : join(dir, `${name}${suffix}`)) };
  });
  const byPlace = new Map<string, PlannedOutput[]>();
  for (const item of planned) {
    // Most systems of office desks do not tell capitals apart.
    const key = resolve(item.output).normalize('NFC').toLowerCase();
    const same = byPlace.get(key);
    if (same) same.push(item);
    else byPlace.set(key, [item]);
  }
  const clashes = [...byPlace.values()]
    .filter((items) => items.length > 1)
    .map((items) => ({ output: items[0]?.output ?? '', paths: items.map(({ file }) => file.path) }));
  return { planned, clashes };
}

/** The outputs that would fall onto an input, links followed. */
export async function ontoInputs(planned: readonly PlannedOutput[]): Promise<readonly PlannedOutput[]> {
  const inputs = new Set(await Promise.all(planned.map(({ file }) => realPath(file.path))));
  const outputs = await Promise.all(planned.map(({ output }) => realPath(output)));
  return planned.filter((_, index) => inputs.has(outputs[index] ?? ''));
}

function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

/** Writes generated files, or says which of them no longer are what would be generated. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from './rule-files';

/** A file by its path from the root, with its content before formatting. */
export type GeneratedFiles = ReadonlyMap<string, string>;

export interface GenerateOptions {
  /** Only compare. */
  readonly check: boolean;
  /** Folders that hold generated files and nothing else: others in them are left-overs. */
  readonly owned?: readonly string[];
}

/** Brings the files up to date; with `check`, names those that are not. */
export async function generate(
  files: GeneratedFiles,
  { check, owned = [] }: GenerateOptions,
): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const [path, content] of files) {
    const target = join(ROOT, path);
    const wanted = await format(content, { ...(await resolveConfig(target)), filepath: target });
    if (existsSync(target) && readFileSync(target, 'utf8') === wanted) continue;
    if (check) {
      problems.push(`${path}: out of date`);
      continue;
    }
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, wanted);
  }
  for (const folder of owned) {
    for (const name of existsSync(join(ROOT, folder)) ? readdirSync(join(ROOT, folder)) : []) {
      const path = `${folder}/${name}`;
      if (files.has(path)) continue;
      if (check) problems.push(`${path}: belongs to nothing`);
      else rmSync(join(ROOT, path));
    }
  }
  return problems;
}

/** Runs a generator as a command: `--check` compares only, any problem fails. */
export function runGenerator(hint: string, run: (check: boolean) => Promise<readonly string[]>): void {
  const check = process.argv.includes('--check');
  void run(check).then((problems) => {
    for (const problem of problems) console.error(problem);
    if (problems.length > 0 && check) console.error(`To bring generated files up to date: ${hint}`);
    process.exitCode = problems.length > 0 ? 1 : 0;
  });
}

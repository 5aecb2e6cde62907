/** Finds the rules in their folders: what the generators and the gate go by. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RULE_GROUPS, type CatalogueEntry, type RuleGroup } from '../src/core/rules/groups';
import type { RuleExample } from '../src/core/rules/example';
import type { AnyRule, FixKind, Standing } from '../src/core/rules/rule';

export const ROOT = join(__dirname, '..');
const RULES = join(ROOT, 'src', 'core', 'rules');
const FIX_KINDS: readonly FixKind[] = ['safe', 'choice'];
const STANDINGS: readonly Standing[] = ['core', 'extra', 'off'];

export interface RuleFile extends CatalogueEntry {
  /** Kebab case, also the name of its files. */
  readonly id: string;
  /** The name it is exported under. */
  readonly name: string;
}

/** All rules in the order of the catalogue, and everything that is wrong with their files. */
export async function readRules(): Promise<{
  readonly rules: readonly RuleFile[];
  readonly problems: readonly string[];
}> {
  const problems: string[] = [];
  const rules: RuleFile[] = [];
  const groups = Object.keys(RULE_GROUPS) as RuleGroup[];
  for (const entry of readdirSync(RULES, { withFileTypes: true })) {
    if (entry.isDirectory() && !groups.some((group) => group === entry.name)) {
      problems.push(`src/core/rules/${entry.name}: no such group; add it to src/core/rules/groups.ts`);
    }
  }
  for (const group of groups) {
    const folder = join(RULES, group);
    const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ts')) : [];
    const found: RuleFile[] = [];
    for (const file of files.filter((name) => !name.endsWith('.example.ts'))) {
      const read = await readRule(group, file.slice(0, -'.ts'.length));
      if (typeof read === 'string') problems.push(read);
      else if (read) found.push(read);
    }
    for (const file of files.filter((name) => name.endsWith('.example.ts'))) {
      const rule = file.replace('.example.ts', '.ts');
      if (!files.includes(rule))
        problems.push(`src/core/rules/${group}/${file}: there is no ${rule} beside it`);
    }
    found.sort((a, b) => standingOf(a) - standingOf(b) || (a.id < b.id ? -1 : 1));
    rules.push(...found);
  }
  return { rules, problems };
}

/** `unit-missing` → `unitMissing`. */
export function camelCase(id: string): string {
  return id.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
}

/** The rule of a file, what is wrong with it, or null for a file that only holds what several rules share. */
async function readRule(group: RuleGroup, id: string): Promise<RuleFile | string | null> {
  const path = `src/core/rules/${group}/${id}`;
  const name = camelCase(id);
  const exported = (await import(join(ROOT, path))) as Readonly<Record<string, unknown>>;
  const rule = exported[name];
  if (!isRule(rule) || rule.id !== id) {
    const stray = Object.values(exported).some(isRule);
    return stray ? `${path}.ts: must export its rule as ${name}, with the id ${id}` : null;
  }
  if (!existsSync(join(ROOT, `${path}.example.ts`)))
    return `${path}.ts: has no example; write ${path}.example.ts`;
  const { example } = (await import(join(ROOT, `${path}.example`))) as { readonly example?: RuleExample };
  if (!example) return `${path}.example.ts: must export a const named example`;
  // Which kinds a rule can offer is known only once it has met every table; that it says so in its text is certain.
  const source = readFileSync(join(ROOT, `${path}.ts`), 'utf8');
  const fixes = FIX_KINDS.filter((kind) => source.includes(`'${kind}'`));
  return { id, name, group, rule, example, fixes };
}

function isRule(value: unknown): value is AnyRule {
  return typeof value === 'object' && value !== null && 'messages' in value && 'check' in value;
}

function standingOf({ rule }: RuleFile): number {
  return STANDINGS.indexOf(rule.standing);
}

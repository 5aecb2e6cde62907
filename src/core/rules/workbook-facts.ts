import { nameKey } from '../sheet/text';
import type { ContentsEntry } from '../table/contents';
import { indicatorsOf, type TargetTable } from '../table/model';
import { remembered } from '../table/remembered';
import { codeKey, readProjectCode } from '../value/project-code';

/** What a rule may know beyond its own table. Everything is worked out when first asked, in one pass. */
export interface WorkbookFacts {
  /** Every table of the workbook, in the order of its sheets. */
  readonly tables: readonly TargetTable[];
  /** The entries of a 目录 in the workbook, in its order; none where there is no such list. */
  readonly contents: readonly ContentsEntry[];
  /** The unit most rows of this 三级指标 carry anywhere in the workbook, or null when none has one. */
  readonly usualUnit: (name: string) => string | null;
  /** How many rows of this 三级指标 carry each unit, the most frequent first. */
  readonly unitsOf: (name: string) => ReadonlyMap<string, number>;
  /** The tables with this 项目编码 (compared after `codeKey`), in the order of the sheets. */
  readonly tablesWithCode: (code: string) => readonly TargetTable[];
  /**
   * The budget year of a table: the one it names, else the one most project codes (digits 7 and 8) and bases of the
   * workbook name; null when nothing says. A year inside a project name is none.
   */
  readonly budgetYear: (table: TargetTable) => number | null;
}

/** Collects the facts of a workbook. */
export function factsOf(
  tables: readonly TargetTable[],
  contents: readonly ContentsEntry[] = [],
): WorkbookFacts {
  const units = lazily(() => unitCounts(tables));
  const codes = lazily(() => groupBy(tables, (table) => codeKey(table.project.code?.text ?? '')));
  const year = lazily(() => usualYear(tables));
  const unitsOf = (name: string): ReadonlyMap<string, number> => units().get(nameKey(name)) ?? NO_UNITS;
  return {
    tables,
    contents,
    unitsOf,
    usualUnit: (name) => [...unitsOf(name).keys()][0] ?? null,
    tablesWithCode: (code) => {
      const key = codeKey(code);
      return key === null ? [] : (codes().get(key) ?? []);
    },
    budgetYear: (table) => table.year ?? year(),
  };
}

const NO_UNITS: ReadonlyMap<string, number> = new Map();

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function unitCounts(tables: readonly TargetTable[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { keys, target } of tables.flatMap(indicatorsOf)) {
    if (keys.name === '' || target.unit === null) continue;
    const ofName = counts.get(keys.name) ?? new Map<string, number>();
    ofName.set(target.unit, (ofName.get(target.unit) ?? 0) + 1);
    counts.set(keys.name, ofName);
  }
  return new Map(
    [...counts].map(([name, ofName]) => [name, new Map([...ofName].sort((a, b) => b[1] - a[1]))]),
  );
}

/** Years as codes and bases write them; document numbers count, because they too are of some year. */
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/** A few regulations and plans are the basis of most indicators. */
const yearsIn = remembered((text): readonly number[] => (text.match(YEAR) ?? []).map(Number));

function usualYear(tables: readonly TargetTable[]): number | null {
  const counts = new Map<number, number>();
  const count = (year: number): void => {
    counts.set(year, (counts.get(year) ?? 0) + 1);
  };
  for (const table of tables) {
    const code = readProjectCode(table.project.code?.text ?? '');
    if (code) count(code.year);
    for (const { basis } of indicatorsOf(table)) {
      if (basis) for (const year of yearsIn(basis.text)) count(year);
    }
  }
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] > (next?.[1] ?? 0) ? most[0] : null;
}

function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

import { groupBy } from '../sheet/group-by';
import { nameKey } from '../sheet/text';
import type { ContentsEntry } from '../table/contents';
import type { TargetTable } from '../table/model';
import { rememberedOf } from '../remembered';
import { basisFacts } from '../value/basis';
import { namesYear } from '../value/years';
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
  /** Whether rows of this 三级指标 carry more than one unit: seldom the case, and the cheap question. */
  readonly hasSeveralUnits: (name: string) => boolean;
  /** The tables with this 项目编码 (compared after `codeKey`), in the order of the sheets. */
  readonly tablesWithCode: (code: string) => readonly TargetTable[];
  /**
   * The budget year of a table: the one it names, else the one most project codes (digits 7 and 8) and bases of the
   * workbook name, where these look ahead; null when nothing says. A year inside a project name is none.
   */
  readonly budgetYear: (table: TargetTable) => number | null;
}

/** Collects the facts of a workbook. */
export function factsOf(
  tables: readonly TargetTable[],
  contents: readonly ContentsEntry[] = [],
): WorkbookFacts {
  const units = lazily(() => unitCounts(tables));
  const codes = lazily(() => groupBy(tables, codeOf));
  const year = lazily(() => usualYear(tables));
  const unitsOf = (name: string): ReadonlyMap<string, number> => inOrder(units().get(nameKey(name)));
  return {
    tables,
    contents,
    unitsOf,
    hasSeveralUnits: (name) => units().get(nameKey(name)) instanceof Map,
    usualUnit: (name) => [...unitsOf(name).keys()][0] ?? null,
    tablesWithCode: (code) => {
      const key = codeKey(code);
      return key === null ? [] : (codes().get(key) ?? []);
    },
    budgetYear: (table) => table.year ?? year(),
  };
}

const codeOf = rememberedOf((table: TargetTable) => codeKey(table.project.code?.text ?? ''));

const NO_UNITS: ReadonlyMap<string, number> = new Map();

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Most names have one unit: only where a second one turns up a map is made. */
type Counted = { readonly unit: string; count: number } | Map<string, number>;

function unitCounts(tables: readonly TargetTable[]): ReadonlyMap<string, Counted> {
  const counts = new Map<string, Counted>();
  for (const table of tables) {
    for (const { indicators } of table.sets) {
      for (const { keys, target } of indicators) {
        if (target.unit !== null && keys.name !== '') countUnit(counts, keys.name, target.unit);
      }
    }
  }
  return counts;
}

/** The most frequent unit first. */
function inOrder(counted: Counted | undefined): ReadonlyMap<string, number> {
  if (!counted) return NO_UNITS;
  if (!(counted instanceof Map)) return new Map([[counted.unit, counted.count]]);
  return new Map([...counted].sort((a, b) => b[1] - a[1]));
}

function countUnit(counts: Map<string, Counted>, name: string, unit: string): void {
  const counted = counts.get(name);
  if (counted === undefined) counts.set(name, { unit, count: 1 });
  else if (counted instanceof Map) counted.set(unit, (counted.get(unit) ?? 0) + 1);
  else if (counted.unit === unit) counted.count++;
  else
    counts.set(
      name,
      new Map([
        [counted.unit, counted.count],
        [unit, 1],
      ]),
    );
}

/** How often a table names each year, in its code and its bases. */
const yearsNamed = rememberedOf((table: TargetTable): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  const count = (year: number): void => {
    counts.set(year, (counts.get(year) ?? 0) + 1);
  };
  const code = readProjectCode(table.project.code?.text ?? '');
  if (code) count(code.year);
  for (const { indicators } of table.sets) {
    for (const { basis } of indicators) {
      const year = basis && namesYear(basis.text) ? basisFacts(basis.text).yearAhead : null;
      if (year !== null) count(year);
    }
  }
  return counts;
});

function usualYear(tables: readonly TargetTable[]): number | null {
  const counts = new Map<number, number>();
  // No table names more years than it has rows and a code.
  let left = 0;
  for (const { sets } of tables) for (const { indicators } of sets) left += indicators.length;
  left += tables.length;
  for (const table of tables) {
    const most = leading(counts);
    // The rest of a long workbook cannot change it any more.
    if (most && most.lead > left) return most.year;
    for (const [year, times] of yearsNamed(table)) counts.set(year, (counts.get(year) ?? 0) + times);
    for (const { indicators } of table.sets) left -= indicators.length;
    left--;
  }
  const most = leading(counts);
  return most && most.lead > 0 ? most.year : null;
}

/** The year named most, and how much more often than the next; null where none is. */
function leading(
  counts: ReadonlyMap<number, number>,
): { readonly year: number; readonly lead: number } | null {
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1]);
  return most ? { year: most[0], lead: most[1] - (next?.[1] ?? 0) } : null;
}

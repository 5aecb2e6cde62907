import { nameKey } from '../sheet/text';
import { indicatorsOf, type TargetTable } from '../table/model';

/** What a rule may know beyond its own table. */
export interface WorkbookFacts {
  /** The unit most rows of this 三级指标 carry anywhere in the workbook, or null when none has one. */
  readonly usualUnit: (name: string) => string | null;
}

/** Collects the facts of a workbook; one pass over its indicators, made when first asked. */
export function factsOf(tables: readonly TargetTable[]): WorkbookFacts {
  let units: ReadonlyMap<string, string> | undefined;
  return {
    usualUnit: (name) => {
      units ??= usualUnits(tables);
      return units.get(nameKey(name)) ?? null;
    },
  };
}

function usualUnits(tables: readonly TargetTable[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { name, target } of tables.flatMap(indicatorsOf)) {
    if (!name || target.unit === null) continue;
    const key = nameKey(name.text);
    const ofName = counts.get(key) ?? new Map<string, number>();
    ofName.set(target.unit, (ofName.get(target.unit) ?? 0) + 1);
    counts.set(key, ofName);
  }
  const usual = new Map<string, string>();
  for (const [key, ofName] of counts) {
    const [most] = [...ofName].sort((a, b) => b[1] - a[1]);
    if (most) usual.set(key, most[0]);
  }
  return usual;
}

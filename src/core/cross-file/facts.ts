import type { CheckResult } from '../lint/check';
import { fingerprintsOf } from '../lint/fingerprint';
import { resolveRules } from '../lint/settings';
import type { CellRef } from '../sheet/address';
import type { Finding, Severity } from '../rules/rule';
import { indicatorsOf, type TargetTable } from '../table/model';
import { codeKey, nameWithoutCode } from '../value/project-code';

/** The rules that also hold between files. */
const CROSS_RULES = ['project-code-duplicate', 'unit-inconsistent-across-tables'] as const;
export type CrossRule = (typeof CROSS_RULES)[number];

/** Where something stands in a file. */
export interface Placed {
  readonly sheet: string;
  readonly cell: CellRef;
  /** Of a remark at this place, before it quotes another file. */
  readonly fingerprint: string;
}

/** A project code and the project that has it. */
export interface CodeFact extends Placed {
  readonly code: string;
  readonly name: string;
  readonly year: number | null;
  /** Tables of another kind or for other periods are no second copy. */
  readonly form: string;
}

/** A unit of an indicator: where it stands first, and how often. */
export interface UnitFact extends Placed {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly count: number;
}

/** The little that is to be remembered of a file when all are compared. */
export interface FileFacts {
  readonly codes: readonly CodeFact[];
  readonly units: readonly UnitFact[];
  /** How serious the remarks of these rules are by the settings of this file; a rule that is off is absent. */
  readonly severities: Partial<Record<CrossRule, Readonly<Record<string, Severity>>>>;
}

export const NO_FACTS: FileFacts = { codes: [], units: [], severities: {} };

/** What the other files may contradict. */
export function factsOfFile({ tables, pack, options }: CheckResult): FileFacts {
  const active = new Map(
    resolveRules({ ...options.settings, pack }).map(({ rule, severity }) => [rule.id, severity]),
  );
  const severities = Object.fromEntries(
    CROSS_RULES.flatMap((rule) => {
      const severity = active.get(rule);
      return severity ? [[rule, severity]] : [];
    }),
  );
  const fingerprintOf = fingerprintsOf(tables);
  const placed = (table: TargetTable, cell: CellRef, rule: string, message: string): Placed => {
    const finding: Finding = {
      ...{ rule, message, cell, sheet: table.sheet, table: table.id },
      ...{ severity: 'info', data: null, fixes: [] },
    };
    return { sheet: table.sheet, cell, fingerprint: fingerprintOf(finding) };
  };
  const codes = tables.flatMap((table): readonly CodeFact[] => {
    const field = table.project.code;
    const code = field ? codeKey(field.text) : null;
    const name = nameWithoutCode(table.project.name?.text ?? '').trim();
    if (!field || code === null || name === '') return [];
    const form = `${table.kind} ${table.sets.map((set) => set.period).join()}`;
    return [
      { code, name, year: table.year, form, ...placed(table, field.cell, 'project-code-duplicate', '') },
    ];
  });
  const units = new Map<string, { -readonly [Key in keyof UnitFact]: UnitFact[Key] }>();
  for (const table of tables) {
    if (table.kind === 'template') continue;
    for (const { keys, name, target } of indicatorsOf(table)) {
      if (keys.name === '' || target.unit === null) continue;
      const known = units.get(`${target.unit}\n${keys.name}`);
      if (known) known.count++;
      else {
        units.set(`${target.unit}\n${keys.name}`, {
          ...{ key: keys.name, name: name?.text.trim() ?? '', unit: target.unit, count: 1 },
          ...placed(table, target.cell, 'unit-inconsistent-across-tables', 'differs'),
        });
      }
    }
  }
  return { codes, units: [...units.values()], severities };
}

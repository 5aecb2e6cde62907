import { cleanRows } from '../../../src/core/export/clean-rows';
import { cleanValue } from '../../../src/core/export/clean-value';
import { extraLabel, extraText } from '../../../src/core/export/extra-labels';
import { halfWidth, withoutSpace } from '../../../src/core/sheet/text';
import type { Budget, Field, MoneyPart, TargetTable } from '../../../src/core/table/model';
import { readValue } from '../../../src/core/value/read-value';

/** What a clean sheet must keep of a table: everything but places, spelling and the order of scattered tiers. */
export function contentOf(table: TargetTable): unknown {
  const { project, purpose, paymentPlan, goals, executionWeight } = table;
  return {
    year: table.year,
    scheme: table.scheme,
    department: plain(table.department),
    code: plain(project.code),
    name: plain(project.name),
    purpose: plain(purpose),
    plan: paymentPlan?.points.map(({ period, share }) => [plain(period), plain(share)]) ?? null,
    // Goals too tall for one row are split.
    goals: goals.map(plain).join(''),
    executionWeight: plain(executionWeight),
    budgets: table.budgets.filter(({ total, parts }) => total ?? parts[0]).map(budgetOf),
    // A list of projects has in a column what a form has beside a label.
    fields: [
      ...table.headerFields.flatMap(({ role, label, value }) =>
        value && FIELDS.has(role) && plain(value) !== plain(table.department)
          ? [[label, value] as const]
          : [],
      ),
      ...table.ownFields.map(({ label, value }) => [label, value] as const),
    ]
      .map((pair) => pair.map(plain).join('='))
      .sort(),
    lists: table.lists
      .map(({ label, heads, rows }) => [plain(label), heads.map(cellsOf), rows.map(cellsOf)])
      .sort((a, b) => Number(a[0] === null) - Number(b[0] === null)),
    sets: table.sets
      .filter((set) => set.indicators.length > 0)
      .map((set) => [
        set.period,
        set.extras.map((extra) => `${extra.role ?? ''} ${halfWidth(extraLabel(extra))}`),
        ...cleanRows(set, table.scheme).map(
          ({ row: at, keys, tier1, tier2, name, description, target, ...row }) => {
            const value = readValue(cleanValue(target));
            return {
              tiers: [keys.tier1, weightOf(tier1), keys.tier2, weightOf(tier2)],
              name: plain(name),
              description: plain(description),
              value: [
                value.kind,
                target.comparator,
                value.amount,
                value.upper,
                target.unit,
                withoutSpace(value.core),
              ],
              other: [row.weight, row.basis, row.grading].map(plain),
              extras: set.extras.map((extra) => withoutSpace(extraText(set, extraLabel(extra), at))),
            };
          },
        ),
      ]),
  };
}

const FIELDS: ReadonlySet<string> = new Set([
  'department',
  'applicant',
  'implementer',
  'projectType',
  'schedule',
  'other',
]);

/** The cells of a row of a list, in its columns one after the other. */
function cellsOf(fields: readonly Field[]): readonly (string | null)[] {
  return fields.map(plain);
}

function weightOf({ weight }: TargetTable['sets'][number]['indicators'][number]['tier1']): string | null {
  return plain(weight);
}

function budgetOf({ period, total, parts }: Budget): unknown {
  const part = (item: MoneyPart): unknown => [item.role, plain(item), item.amount, item.parts.map(part)];
  return [period, plain(total), total?.amount ?? null, parts.map(part)];
}

/** A blank field says as much as none. */
function plain(field: Field | null): string | null {
  const text = halfWidth(withoutSpace(field?.text ?? '')).replace(/:$/u, '');
  return text === '' ? null : text;
}

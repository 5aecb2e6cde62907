import { cleanRows } from '../../../src/core/export/clean-rows';
import { cleanValue } from '../../../src/core/export/clean-value';
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
    fields: table.headerFields.flatMap(({ role, label, value }) =>
      value && FIELDS.has(role) && plain(value) !== plain(table.department)
        ? [[plain(label), plain(value)].join('=')]
        : [],
    ),
    sets: table.sets
      .filter((set) => set.indicators.length > 0)
      .map((set) => [
        set.period,
        ...cleanRows(set, table.scheme).map(({ keys, tier1, tier2, name, description, target, ...row }) => {
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
          };
        }),
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

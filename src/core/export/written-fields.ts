import type {
  Budget,
  Field,
  Indicator,
  IndicatorSet,
  LabelledField,
  MoneyPart,
  TargetTable,
} from '../table/model';
import { nameKey } from '../sheet/text';
import { isWrittenBesideLabel } from './clean-head';

/** Where the contents of a clean sheet come from. */
export interface WrittenFields {
  /** `row,column`. */
  readonly places: ReadonlySet<string>;
  /** What they say of the project and of the tiers. */
  readonly texts: ReadonlySet<string>;
}

/** Every cell whose content the clean sheet has, and those of labels it words itself. */
export function writtenFields(table: TargetTable): WrittenFields {
  const { title, department, unitLine, years, project, purpose, executionWeight, goals } = table;
  const { headerFields, ownFields, lists, paymentPlan, budgets, sets } = table;
  const money = budgets.flatMap(moneyOf);
  const ofProject = [
    ...[department, project.code, project.name, purpose, ...goals, ...money],
    ...ownFields.map(({ value }) => value),
  ];
  const all: (Field | null)[] = [
    ...ofProject,
    ...[title, unitLine, executionWeight, ...years.map(({ field }) => yearWritten(field))],
    ...headerFields.flatMap((field) => [field.label, valueWritten(field)]),
    ...ownFields.map(({ label }) => label),
    ...lists.flatMap(({ label, heads, rows }) => [label, ...heads.flat(), ...rows.flat()]),
    ...(paymentPlan
      ? [paymentPlan.label, ...paymentPlan.points.flatMap(({ period, share }) => [period, share])]
      : []),
    ...sets.flatMap(setFields),
  ];
  const tiers = sets.flatMap(({ indicators }) => indicators.flatMap((row) => [row.tier1, row.tier2]));
  return {
    places: new Set(all.map(placeOf)),
    texts: new Set(
      [...ofProject, ...tiers.map(({ source }) => source)].flatMap((field) =>
        field ? [field.text.trim()] : [],
      ),
    ),
  };
}

/** A line that says more than the year is written only as far as the year. */
function yearWritten(field: Field | null): Field | null {
  return field && /^\(?\d{4}年?度?\)?$/u.test(nameKey(field.text)) ? field : null;
}

function setFields({ indicators, slots, continuations, extras }: IndicatorSet): readonly (Field | null)[] {
  const said = [...indicators.flatMap(rowOf), ...extras.flatMap(({ cells }) => [...cells.values()])];
  const written = new Set(said.map((field) => placeOf(field)));
  return [
    ...said,
    ...slots.flatMap(({ tier1, tier2, name, target }) => [tier1.own, tier2.own, name, target]),
    // What page breaks tore off a cell is written where the cell is.
    ...continuations.flatMap(({ pieces }) =>
      pieces.flatMap(({ piece, owner }) => (written.has(placeOf(owner)) ? [piece] : [])),
    ),
  ];
}

function placeOf(field: Field | null): string {
  return field ? `${field.cell.row},${field.cell.column}` : '';
}

/** Money that is no budget, such as what was spent, is not written. */
function valueWritten(field: LabelledField): Field | null {
  return isWrittenBesideLabel(field) ? field.value : null;
}

function moneyOf({ total, parts }: Budget): readonly Field[] {
  const both = (part: MoneyPart): readonly Field[] => [part, part.label, ...part.parts.flatMap(both)];
  return [...(total ? [total, total.label] : []), ...parts.flatMap(both)];
}

function rowOf({ tier1, tier2, target, ...row }: Indicator): readonly (Field | null)[] {
  return [
    ...[tier1.own, tier1.source, tier1.weight, tier2.own, tier2.source, tier2.weight],
    ...[row.name, row.description, target, target.comparatorCell, target.unitCell],
    ...[row.weight, row.basis, row.grading],
  ];
}

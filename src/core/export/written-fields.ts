import { cellKey } from '../sheet/address';
import { nameKey } from '../sheet/text';
import { budgetFields, rowFields, slotFields } from '../table/fields-of';
import type { Field, IndicatorSet, LabelledField, TargetTable } from '../table/model';
import { isWrittenBesideLabel } from './clean-head';

/** Where the contents of a clean sheet come from. */
export interface WrittenFields {
  /** By `cellKey`. */
  readonly places: ReadonlySet<string>;
  /** What they say of the project and of the tiers. */
  readonly texts: ReadonlySet<string>;
}

/** Every cell whose content the clean sheet has, and those of labels it words itself. */
export function writtenFields(table: TargetTable): WrittenFields {
  const { title, department, unitLine, years, project, purpose, executionWeight, goals } = table;
  const { headerFields, ownFields, lists, paymentPlan, budgets, sets } = table;
  const money = budgets.flatMap(budgetFields);
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
    places: placesOf(all),
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
  const said = [...indicators.flatMap(rowFields), ...extras.flatMap(({ cells }) => [...cells.values()])];
  const written = placesOf(said);
  return [
    ...said,
    ...slots.flatMap(slotFields),
    // What page breaks tore off a cell is written where the cell is.
    ...continuations.flatMap(({ pieces }) =>
      pieces.flatMap(({ piece, owner }) => (written.has(cellKey(owner.cell)) ? [piece] : [])),
    ),
  ];
}

function placesOf(fields: readonly (Field | null)[]): ReadonlySet<string> {
  return new Set(fields.flatMap((field) => (field ? [cellKey(field.cell)] : [])));
}

/** Money that is no budget, such as what was spent, is not written. */
function valueWritten(field: LabelledField): Field | null {
  return isWrittenBesideLabel(field) ? field.value : null;
}

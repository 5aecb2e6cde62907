import { remembered } from '../remembered';
import { halfWidth, withoutSpace } from '../sheet/text';
import { comparatorOfCell, type Comparator } from '../value/comparators';
import { readValue } from '../value/read-value';
import type { Field, Target } from './model';

const comparatorOf = remembered((text): { readonly sign: Comparator | null } => ({
  sign: comparatorOfCell(halfWidth(withoutSpace(text))),
}));
const unitOf = remembered((text) => halfWidth(withoutSpace(text)));

/** The value of a row with the cells some tables keep its comparator and its unit in. */
export function targetOf(field: Field, comparatorCell: Field | null, unitCell: Field | null): Target {
  const value = readValue(field.text);
  const unit = unitCell ? unitOf(unitCell.text) : '';
  return {
    text: field.text,
    cell: field.cell,
    value,
    comparator: value.comparator ?? (comparatorCell ? comparatorOf(comparatorCell.text).sign : null),
    unit: value.unit ?? (unit === '' ? null : unit),
    comparatorCell,
    unitCell,
  };
}

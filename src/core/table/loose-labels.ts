import type { Area } from '../sheet/address';
import { withoutSpace } from '../sheet/text';
import { fieldRole } from './field-vocabulary';
import type { Grid } from './grid';
import type { Field } from './model';

/** No label is longer. */
const LONGEST_LABEL = 14;

/** The short texts above the header that no vocabulary knows. */
export function looseLabels(grid: Grid, area: Area): readonly Field[] {
  const loose: Field[] = [];
  for (let at = grid.positionOf(area.top); (grid.rows[at]?.index ?? Infinity) <= area.bottom; at++) {
    for (const field of grid.filled(grid.rows[at]?.index ?? 0, area.left, area.right)) {
      if (withoutSpace(field.text).length <= LONGEST_LABEL && fieldRole(field.text) === null)
        loose.push(field);
    }
  }
  return loose;
}

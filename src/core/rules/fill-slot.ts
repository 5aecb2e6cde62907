import type { Edit } from '../sheet/edit';
import { tierText, type IndicatorSet, type SlotRow, type TargetTable } from '../table/model';
import { isSlot } from '../table/vocabulary';
import { skeletonOf, type Skeleton } from '../tiers/obligatory';
import { tier1Name, tier2Name } from '../tiers/schemes';
import { editOf } from './edits';

/** An unfilled row of the form, and what turns it into the start of an indicator. */
interface FilledSlot extends Skeleton {
  readonly edits: readonly Edit[];
}

/** Whether the row is a slot of the form: a tier or a number of its own says so. A lonely remark is none. */
function isOffered({ tier1, tier2, name }: SlotRow): boolean {
  return name !== null && (hasText(tier1.own) || hasText(tier2.own) || name.text.trim() !== '');
}

function hasText(field: { readonly text: string } | null): boolean {
  return field !== null && field.text.trim() !== '' && !isSlot(field.text);
}

/** The first unfilled row for which `fits` holds, or null. */
export function slotWhere(set: IndicatorSet, fits: (slot: SlotRow) => boolean): SlotRow | null {
  return set.slots.find((slot) => isOffered(slot) && fits(slot)) ?? null;
}

/**
 * Fills a slot with the skeleton of its tier 2. Null where there is none, and in tables that keep sign and unit in columns
 * of their own: a value with both would be wrong there.
 */
export function filled(
  table: TargetTable,
  set: IndicatorSet,
  slot: SlotRow,
  tier2: string,
): FilledSlot | null {
  const skeleton = skeletonOf(tier2);
  if (!skeleton || !slot.name) return null;
  if (set.header.labels.some(({ role }) => role === 'comparator' || role === 'unit')) return null;
  return {
    ...skeleton,
    edits: [editOf(table, slot.name, skeleton.name), editOf(table, slot.target, skeleton.value)],
  };
}

/** The tiers a slot stands under, after `tier1Name` and `tier2Name`. */
export function tier1Of(slot: SlotRow): string {
  return tier1Name(tierText(slot.tier1));
}

export function tier2Of(slot: SlotRow): string {
  return tier2Name(tierText(slot.tier2));
}

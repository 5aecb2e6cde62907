import { toA1 } from '../sheet/address';
import type { Field, Indicator, IndicatorSet } from '../table/model';
import { readValue } from '../value/read-value';
import { schemeOf, type SchemeId } from '../tiers/schemes';

/** The rows of a set as the clean sheet has them: joined with what page breaks tore off, in the order of the scheme. */
export function cleanRows(set: IndicatorSet, scheme: SchemeId): readonly Indicator[] {
  return inOrder(joined(set), scheme);
}

/** Every torn-off piece back at the end of its cell. */
function joined({ indicators, continuations }: IndicatorSet): readonly Indicator[] {
  if (continuations.length === 0) return indicators;
  const tails = new Map<string, string>();
  for (const { pieces } of continuations) {
    for (const { piece, owner } of pieces) {
      const key = toA1(owner.cell);
      tails.set(key, (tails.get(key) ?? '') + piece.text.trim());
    }
  }
  const whole = <Kind extends Field | null>(field: Kind): Kind => {
    const tail = field && tails.get(toA1(field.cell));
    return field && tail ? { ...field, text: field.text.trimEnd() + tail } : field;
  };
  return indicators.map((row) => {
    const target = whole(row.target);
    return {
      ...row,
      name: whole(row.name),
      description: whole(row.description),
      basis: whole(row.basis),
      grading: whole(row.grading),
      target: target === row.target ? target : { ...target, value: readValue(target.text) },
    };
  });
}

/**
 * Rows of one tier together, tiers in the order of the scheme; names it does not have stay behind the tier they stand
 * behind. Rows of one tier keep their order.
 */
function inOrder(rows: readonly Indicator[], scheme: SchemeId): readonly Indicator[] {
  const tiers = schemeOf(scheme)?.tiers ?? [];
  const first = ranks(
    rows.map(({ keys }) => keys.tier1),
    tiers.map(({ tier1 }) => tier1),
  );
  const second = new Map<string, ReadonlyMap<string, number>>();
  for (const tier1 of first.keys()) {
    const below = rows.flatMap(({ keys }) => (keys.tier1 === tier1 ? [keys.tier2] : []));
    second.set(tier1, ranks(below, tiers.find((tier) => tier.tier1 === tier1)?.tier2 ?? []));
  }
  const rank2 = ({ keys }: Indicator): number => second.get(keys.tier1)?.get(keys.tier2) ?? 0;
  return [...rows].sort(
    (a, b) => (first.get(a.keys.tier1) ?? 0) - (first.get(b.keys.tier1) ?? 0) || rank2(a) - rank2(b),
  );
}

/** The place of every name: that of the list; a strange one directly behind the one above it. */
function ranks(names: readonly string[], order: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let last = -1;
  let strange = 0;
  for (const name of names) {
    const known = places.get(name);
    if (known === undefined) {
      const place = order.indexOf(name);
      places.set(name, place >= 0 ? place : last + ++strange / (names.length + 1));
    }
    last = Math.floor(places.get(name) ?? last);
  }
  return places;
}

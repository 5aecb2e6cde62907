import { tier1Name, tier2Name } from '../tiers/schemes';
import { isBlank } from './grid';
import type { Field, Tier } from './model';
import { remembered } from '../remembered';
import type { RowReader } from './row-reader';
import { simplified } from './traditional';
import { isSlot } from './vocabulary';

/** Names of tiers as rules compare them. */
export const tier1Key = remembered((text) => tier1Name(simplified(text)));
export const tier2Key = remembered((text) => tier2Name(simplified(text)));

const WEIGHT_INSIDE = /\d\s{0,2}(?:分|%)/u;

/** The tiers in force, carried down from row to row with their weights, across repeated headers too. */
export class CarriedTiers {
  /** Names of first tiers, of filled rows or not. */
  readonly names = new Set<string>();
  private tier1: Field | null = null;
  private tier2: Field | null = null;
  private weight1: Field | null = null;
  private weight2: Field | null = null;
  /** A tier was named, whatever stands beside it. */
  any = false;

  /** Another project or goal begins: nothing is carried into it. */
  reset(): void {
    this.tier1 = this.tier2 = this.weight1 = this.weight2 = null;
  }

  /** The tiers of a row; another tier 1 starts a new tier 2. */
  read(cells: RowReader): [Tier, Tier] {
    const own1 = cells.field('tier1');
    const own2 = cells.field('tier2');
    if (own1 && !isSlot(own1.text)) {
      // Dissolved merges repeat the name on every row: the tier goes on.
      if (this.tier1 === null || tier1Key(this.tier1.text) !== tier1Key(own1.text)) {
        this.tier2 = this.weight1 = this.weight2 = null;
        this.names.add(own1.text);
      }
      this.tier1 = own1;
      this.any = true;
      this.weight1 = weightOf(cells.field('tier1Weight'), own1) ?? this.weight1;
    }
    if (own2 && !isSlot(own2.text)) {
      if (this.tier2 === null || tier2Key(this.tier2.text) !== tier2Key(own2.text)) this.weight2 = null;
      this.tier2 = own2;
      this.any = true;
      this.weight2 = weightOf(cells.field('tier2Weight'), own2) ?? this.weight2;
    }
    return [
      { source: this.tier1, own: own1, weight: this.weight1 },
      { source: this.tier2, own: own2, weight: this.weight2 },
    ];
  }

  /** A row of a list may give the weight of the tier it names. */
  weigh(tier: 'tier1' | 'tier2', weight: Field): void {
    if (tier === 'tier1') this.weight1 = weight;
    else this.weight2 = weight;
  }
}

/** The weight of a tier: in a cell of its own, else inside its label: 产出指标(50分). */
function weightOf(cell: Field | null, label: Field): Field | null {
  if (cell && !isBlank(cell.text)) return cell;
  return WEIGHT_INSIDE.test(label.text) ? label : null;
}

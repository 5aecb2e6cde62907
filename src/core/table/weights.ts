import type { Field, Indicator, IndicatorSet } from './model';
import { halfWidth } from '../sheet/text';

/** A weight as its cell or label writes it: `20`, `20分`, `产出指标(50分)`. */
export interface Weight {
  readonly field: Field;
  readonly number: number;
}

/** Items that share a whole, and the weight they share; null for the topmost ones. */
export interface WeightGroup {
  readonly parent: Weight | null;
  readonly weights: readonly Weight[];
  /** Whether other weights stand below these. */
  readonly inner: boolean;
}

const NUMBER = /(\d+(?:\.\d+)?)\s*(?:分|%)?\s*[)\]】]?\s*$/u;
/** A weight stands at the end; looking no further back keeps long cells cheap. */
const LONGEST = 16;

/** Reads a weight; null for a blank cell or anything else than a number at its end. */
export function readWeight(field: Field | null): Weight | null {
  const number = field ? NUMBER.exec(halfWidth(field.text.slice(-LONGEST)))?.[1] : undefined;
  return field && number !== undefined ? { field, number: Number(number) } : null;
}

/** The text of the field with another number in it. */
export function withNumber({ field: { text }, number }: Weight, after: number): string {
  const match = NUMBER.exec(halfWidth(text.slice(-LONGEST)));
  if (!match) return String(after);
  const start = Math.max(0, text.length - LONGEST) + match.index;
  const length = (match[1] ?? String(number)).length;
  return text.slice(0, start) + String(after) + text.slice(start + length);
}

/** Whether any row of the set carries a weight at any level. */
export function hasWeights({ indicators }: IndicatorSet): boolean {
  for (const { weight, tier1, tier2 } of indicators) {
    if ((weight && weight.text !== '') || tier1.weight || tier2.weight) return true;
  }
  return false;
}

interface Node {
  readonly weight: Weight | null;
  readonly children: readonly Node[];
}

/**
 * The groups whose weights must add up: the topmost level that carries any, then the children of every weight. A group in
 * which one is blank is left out: it is not finished.
 */
export function weightGroups(set: IndicatorSet): readonly WeightGroup[] {
  const groups: WeightGroup[] = [];
  const add = (parent: Weight | null, nodes: readonly Node[]): void => {
    const level = weightedLevel(nodes);
    const weights = level.flatMap(({ weight }) => weight ?? []);
    if (weights.length > 0 && weights.length === level.length) {
      groups.push({
        parent,
        weights,
        inner: level.some(({ children }) => weightedLevel(children).length > 0),
      });
    }
    for (const { weight, children } of level) if (weight) add(weight, children);
  };
  add(null, treeOf(set.indicators));
  return groups;
}

/** The first level, from the top, on which anything carries a weight. */
function weightedLevel(nodes: readonly Node[]): readonly Node[] {
  if (nodes.length === 0 || nodes.some(({ weight }) => weight !== null)) return nodes;
  return weightedLevel(nodes.flatMap(({ children }) => children));
}

function treeOf(indicators: readonly Indicator[]): readonly Node[] {
  return runs(indicators, 'tier1').map((tier1) => ({
    weight: readWeight(tier1[0]?.tier1.weight ?? null),
    children: runs(tier1, 'tier2').map((tier2) => ({
      weight: readWeight(tier2[0]?.tier2.weight ?? null),
      children: tier2.map((row) => ({ weight: readWeight(row.weight), children: [] })),
    })),
  }));
}

/** Rows under the same tier name: repeated on every row or after a page break, it is still one. */
function runs(rows: readonly Indicator[], level: 'tier1' | 'tier2'): readonly (readonly Indicator[])[] {
  const found = new Map<string, Indicator[]>();
  for (const row of rows) {
    const run = found.get(row.keys[level]);
    if (run) run.push(row);
    else found.set(row.keys[level], [row]);
  }
  return [...found.values()];
}

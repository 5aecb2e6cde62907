import { halfWidth, withoutSpace } from '../sheet/text';

/** A percentage of a payment plan and the way its cell writes it. */
export interface Share {
  /** In percent; null when the cell is blank. */
  readonly percent: number | null;
  /** With its percent sign. */
  readonly signed: boolean;
  /** As a part of one: 0.25. */
  readonly fraction: boolean;
}

const SHARE = /^(-?\d+(?:\.\d+)?)(%?)$/u;

/**
 * Reads the percentages of one plan together: where every number without a sign is at most 1, these are parts of one,
 * because no plan pays half a per cent. Null when a cell holds anything else than one number.
 */
export function readShares(texts: readonly string[]): readonly Share[] | null {
  const shares: Share[] = [];
  // Every number without a sign so far is a part of one, and one of them is more than nothing.
  let small = true;
  let some = false;
  for (const text of texts) {
    // Most cells are plain; only the others need unifying.
    const match = SHARE.exec(text) ?? SHARE.exec(halfWidth(withoutSpace(text)));
    if (match?.[1] === undefined) {
      if (withoutSpace(text) !== '') return null;
      shares.push({ percent: null, signed: false, fraction: false });
      continue;
    }
    const percent = Number(match[1]);
    const signed = match[2] === '%';
    if (!signed && (percent < 0 || percent > 1)) small = false;
    if (!signed && percent > 0) some = true;
    shares.push({ percent, signed, fraction: false });
  }
  return small && some ? shares.map(asFraction) : shares;
}

function asFraction(share: Share): Share {
  if (share.signed || share.percent === null) return share;
  return { ...share, percent: Number((share.percent * 100).toFixed(6)), fraction: true };
}

/** A percentage as such a cell writes it: `25%`, `25` or `0.25`. */
export function writeShare(style: Pick<Share, 'signed' | 'fraction'>, percent: number): string {
  const rounded = Number(percent.toFixed(4));
  if (style.signed) return `${rounded}%`;
  return String(style.fraction ? rounded / 100 : rounded);
}

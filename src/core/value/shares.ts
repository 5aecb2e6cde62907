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

/**
 * Reads the percentages of one plan together: where every number without a sign is at most 1, these are parts of one,
 * because no plan pays half a per cent. Null when a cell holds anything else than one number.
 */
export function readShares(texts: readonly string[]): readonly Share[] | null {
  const shares: Share[] = [];
  for (const text of texts) {
    const plain = halfWidth(withoutSpace(text));
    const match = /^(-?\d+(?:\.\d+)?)(%?)$/u.exec(plain);
    if (plain !== '' && !match) return null;
    const percent = match?.[1] === undefined ? null : Number(match[1]);
    shares.push({ percent, signed: match?.[2] === '%', fraction: false });
  }
  const bare = shares.flatMap(({ percent, signed }) => (percent === null || signed ? [] : [percent]));
  const small = bare.every((number) => number >= 0 && number <= 1) && bare.some((number) => number > 0);
  return small ? shares.map(asFraction) : shares;
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

import { createHash } from 'node:crypto';
import { basename } from 'node:path';

/** What tells a mutant from the others of a run. */
export interface Drawable {
  readonly id: string;
  readonly fileName: string;
}

/** Whether a mutant belongs to a sample of so many per cent; the same ones every time, while the code stays the same. */
export function isDrawn({ id, fileName }: Drawable, percent: number): boolean {
  const digest = createHash('sha1')
    .update(`${basename(fileName)} ${id}`)
    .digest();
  return digest.readUInt32BE() < (percent / 100) * 2 ** 32;
}

/** How far the share found in a sample may be from the truth, both in per cent: in 19 samples of 20 it is not farther. */
export function errorOf(share: number, drawn: number): number {
  return 1.96 * Math.sqrt((share * (100 - share)) / Math.max(1, drawn));
}

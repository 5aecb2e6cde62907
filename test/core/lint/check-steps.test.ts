import { check, checkSteps } from '../../../src/core/lint/check';
import { fixSafely, fixSteps } from '../../../src/core/lint/fixer';
import type { Steps } from '../../../src/core/steps';
import { SEED_SHEETS } from '../table/seeds';

const workbook = { sheets: SEED_SHEETS };

function taken<T>(steps: Steps<T>): { readonly shares: readonly number[]; readonly value: T } {
  const shares: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { shares, value: step.value };
    shares.push(step.value);
  }
}

const rising = (shares: readonly number[]): boolean =>
  shares.every((share, index) => share >= (shares[index - 1] ?? 0) && share <= 1);

describe('work in steps', () => {
  it('checks sheet by sheet and table by table, with the result of a check at once', () => {
    const { shares, value } = taken(checkSteps(workbook));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    // Once for every table to recognise, for every sheet, and for every table to lint.
    expect(shares).toHaveLength(12);
    expect(shares.at(-1)).toBe(1);
    expect(value).toEqual(check(workbook));
  });

  it('fixes in passes, always going forward', () => {
    const { shares, value } = taken(fixSteps(workbook, check(workbook)));
    expect(shares.length).toBeGreaterThan(0);
    expect(rising(shares)).toBe(true);
    expect(value).toEqual(fixSafely(workbook));
  });

  it('has nothing to do for a blank workbook', () =>
    expect(taken(checkSteps({ sheets: [] }))).toMatchObject({
      shares: [],
      value: { findings: [], pack: 'default' },
    }));
});

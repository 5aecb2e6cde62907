import { check, checkSteps } from '../../../src/core/lint/check';
import { fixSafely, fixSteps } from '../../../src/core/lint/fixer';
import { resolveRules } from '../../../src/core/lint/settings';
import { snapshotFromTexts } from '../../../src/core/sheet/snapshot';
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
  it('checks sheet by sheet and some tables at a time, the first ones rule by rule, with the result of a check at once', () => {
    const { shares, value } = taken(checkSteps(workbook));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    const rules = resolveRules({ pack: value.pack }).length;
    // Once for every table to recognise, for every sheet, for every rule, and for all four small tables together.
    expect(shares).toHaveLength(4 + 4 + rules + 1);
    expect(shares.at(-1)).toBe(1);
    expect(value).toEqual(check(workbook));
  });

  it('lints a long table alone, small ones together', () => {
    const rows = Array.from({ length: 240 }, (_, at) => ['产出指标', '数量指标', `培训场次${at}`, '≥3场']);
    const small = SEED_SHEETS[0];
    if (!small) throw new Error('no sheet');
    const long = snapshotFromTexts('长表', [['一级指标', '二级指标', '三级指标', '指标值'], ...rows]);
    const sheets = [small, small, long, small].map((sheet, at) => ({ ...sheet, name: `表${at}` }));
    const { shares, value } = taken(checkSteps({ sheets }));
    const linting = shares.filter((share) => share > 0.5);
    expect(linting).toEqual([0.5 + 3 / 8, 1]);
    expect(value.tables).toHaveLength(4);
  });

  it('looks at a long sheet in portions before its first table is read', () => {
    const [sheet] = SEED_SHEETS;
    const rows = Array.from({ length: 50 }, (_, copy) =>
      (sheet?.rows ?? []).map((row) => ({ ...row, index: row.index + copy * 40 })),
    ).flat();
    const long = {
      sheets: [{ name: '长表', rows, merges: null, protected: false, visible: true }],
    };
    const { shares, value } = taken(checkSteps(long));
    expect(rising(shares)).toBe(true);
    // Recognising is the first half of a check, finding the tables the first half of that.
    expect(shares.filter((share) => share < 0.25).length).toBeGreaterThanOrEqual(10);
    expect(value).toEqual(check(long));
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

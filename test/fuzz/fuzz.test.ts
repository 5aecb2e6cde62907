import { fuzz } from './run';
import { TARGETS } from './targets';

/** A taste of `npm run fuzz`: always the same inputs, so that a red run means a change of the code. */
const SMOKE: Readonly<Record<string, number>> = {
  'workbook file': 150,
  sheets: 120,
  values: 5_000,
  suppressions: 2_000,
  packs: 1_000,
  'imported text': 120,
};
const FIRST_SEED = 1;

test.each(TARGETS)(
  'the $name of strangers are read or refused',
  async (target) => {
    const wanted = SMOKE[target.name] ?? 0;
    expect(wanted).toBeGreaterThan(0);
    const { attempts, failure } = await fuzz(target, FIRST_SEED, (tried) => tried >= wanted);
    expect(failure).toBeNull();
    expect(attempts).toBe(wanted);
  },
  120_000,
);

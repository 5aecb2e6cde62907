import { attacksOn } from './attacks';
import { composedExpressions, writtenExpressions, type FoundExpression } from './collect';
import { searchSteps } from './counted-match';
import { SQUARE_BUT_BOUNDED } from './square-but-bounded';

const LENGTH = 64;
const BUDGET = 200_000;
/** Steps of a linear search double with the text, power 1; those of a square one grow fourfold, power 2. */
const LINEAR = 1.4;

/** The power with which the steps grow in the worst of the attacks. */
function growth(pattern: RegExp): number {
  const steps = searchSteps(pattern);
  return attacksOn(pattern).reduce((worst, attack) => {
    const long = steps(attack(2 * LENGTH), BUDGET);
    if (long >= BUDGET) return Infinity;
    return Math.max(worst, Math.log2(long / steps(attack(LENGTH), BUDGET)));
  }, 0);
}

const folders = ['core', 'hosts', 'app', 'cli', 'taskpane', 'workbench', 'commands'];
const expressions = new Map<string, FoundExpression>();
for (const found of [
  ...folders.flatMap(writtenExpressions),
  ...['core', 'hosts/memory'].flatMap(composedExpressions),
]) {
  const key = String(found.pattern);
  if (!expressions.has(key)) expressions.set(key, found);
}

describe('the regular expressions of the product', () => {
  test('take no more steps than the text is long, or are used on short texts only', () => {
    expect(expressions.size).toBeGreaterThan(300);
    const known = new Set(SQUARE_BUT_BOUNDED.map(String));
    const slow = [...expressions.values()].filter(({ pattern }) => growth(pattern) > LINEAR);
    const unknown = slow.filter(({ pattern }) => !known.has(String(pattern)));
    expect(unknown.map(({ place, pattern }) => `${place}: ${String(pattern)}`)).toEqual([]);
    const needed = new Set(slow.map(({ pattern }) => String(pattern)));
    expect([...known].filter((pattern) => !needed.has(pattern))).toEqual([]);
  });
});

describe('the measure', () => {
  test.each([
    /^(a+)+$/,
    /(a|a)*b/,
    /(?:a|ab|b)*c/,
    /^\s*a?\s*b/u,
    /\s+$/,
    /(.*)-(.*)-x/s,
    /(?<=a+)b/,
    /^(\w+\s?)*$/,
  ])('sees that %s is slow', (pattern) => {
    expect(growth(pattern)).toBeGreaterThan(LINEAR);
  });

  test.each([
    /^a+$/,
    /^(?:a|b)*c/,
    /a{2}b/,
    /^\s*a/,
    /(?:ab)+?c|d/y,
    /^[^-]*-(?!x)\p{Script=Han}+$/u,
    /^(a)\1b?$/,
  ])('lets %s pass', (pattern) => {
    expect(growth(pattern)).toBeLessThanOrEqual(LINEAR);
  });

  test.each([
    [/a/, 'bba', 3],
    [/^ab|ac/, 'ac', 4],
  ])('counts the steps of %s over %s', (pattern, text, steps) => {
    expect(searchSteps(pattern)(text, BUDGET)).toBeGreaterThanOrEqual(steps);
  });
});

import { OBLIGATORY_OUTPUTS, obligatoryIn, skeletonOf } from '../../../src/core/tiers/obligatory';
import { SCHEMES, isKnownTier2 } from '../../../src/core/tiers/schemes';

it.each(['2015', '2021', 'two-block', 'guangdong'] as const)('%s asks for tiers it has', (id) => {
  const asked = obligatoryIn(id);
  const tiers = SCHEMES.find((scheme) => scheme.id === id)?.tiers ?? [];
  const names = [asked?.output, asked?.benefit, asked?.satisfaction].filter((name) => name !== null);
  expect(tiers.map(({ tier1 }) => tier1)).toEqual(expect.arrayContaining(names));
  const outputs = tiers.find(({ tier1 }) => tier1 === asked?.output)?.tier2;
  expect(outputs).toEqual(expect.arrayContaining([...OBLIGATORY_OUTPUTS]));
});

it.each(['2011', 'evaluation', 'unknown'] as const)('nothing is asked of %s', (id) =>
  expect(obligatoryIn(id)).toBeNull(),
);

it('every tier 2 of the common scheme but cost, which takes the budget, has a row to start from', () => {
  const names = SCHEMES[0]?.tiers.flatMap(({ tier2 }) => tier2) ?? [];
  expect(names.filter((name) => skeletonOf(name) === null)).toEqual(['成本']);
  expect(names.every(isKnownTier2)).toBe(true);
  expect(skeletonOf('toString')).toBeNull();
});

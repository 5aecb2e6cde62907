import { readShares, writeShare } from '../../../src/core/value/shares';

describe('shares of a payment plan', () => {
  const percents = (...texts: readonly string[]): readonly (number | null)[] | undefined =>
    readShares(texts)?.map(({ percent }) => percent);

  it.each<[readonly string[], readonly (number | null)[]]>([
    [
      ['25%', '50', ' 75 ％', '１００'],
      [25, 50, 75, 100],
    ],
    [
      ['0.25', '0.5', '1'],
      [25, 50, 100],
    ],
    [
      ['0.25', '50'],
      [0.25, 50],
    ],
    [
      ['0', '', '100%'],
      [0, null, 100],
    ],
    [
      ['50%', '1'],
      [50, 100],
    ],
    [['-5%'], [-5]],
    [
      ['', '　'],
      [null, null],
    ],
    [[], []],
  ])('%j', (texts, expected) => expect(percents(...texts)).toEqual(expected));

  it.each(['按合同', '25%左右', '1/4', '25%50%'])('are not judged with %s', (text) =>
    expect(readShares(['25%', text])).toBeNull(),
  );

  it.each([
    [{ signed: true, fraction: false }, '66.6667%'],
    [{ signed: false, fraction: false }, '66.6667'],
    [{ signed: false, fraction: true }, '0.666667'],
  ])('are written as their cell does: %j', (style, text) =>
    expect(writeShare(style, 66.666_666_6)).toBe(text),
  );
});

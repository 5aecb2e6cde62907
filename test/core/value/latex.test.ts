import fc from 'fast-check';
import { hasLatex, withoutLatex } from '../../../src/core/value/latex';

describe('formula code', () => {
  it.each([
    ['$\\geq 90\\%$', '≥90%'],
    ['$\\leq$ 5万元', '≤5万元'],
    ['\\geqslant 3', '≥3'],
    ['3 \\times 4', '3×4'],
    ['km^2', 'km²'],
    ['m^{3}', 'm³'],
    ['$a=b$', 'a=b'],
    ['≥$90%$', '≥90%'],
    ['$90$分', '90分'],
  ])('%j becomes %j', (text, plain) => {
    expect(hasLatex(text)).toBe(true);
    expect(withoutLatex(text)).toEqual({ text: plain, clean: true });
  });

  it.each(['', '≥90%', '$300', '预算$300至$500', '$300-$500', '$300$500', 'US$300 A$ 500', 'C:\\gem', '3_4'])(
    'is not seen in %j',
    (text) => {
      expect(hasLatex(text)).toBe(false);
      expect(withoutLatex(text).text).toBe(text);
    },
  );

  it.each(['\\mathrm{kg}', 'x_{1}'])('remains where no closed rule explains it: %j', (text) =>
    expect(withoutLatex(text).clean).toBe(false),
  );

  it('once taken out is gone', () => {
    const pieces = fc.constantFrom(
      '$',
      '\\geq',
      '\\leq ',
      '\\%',
      '90',
      '^2',
      '^{3}',
      '人',
      ' ',
      '\\text',
      '{',
      '}',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const { text, clean } = withoutLatex(parts.join(''));
        if (clean) expect(hasLatex(text)).toBe(false);
        expect(text).not.toMatch(/\\(?:geq|leq)(?![a-z])/u);
      }),
    );
  });
});

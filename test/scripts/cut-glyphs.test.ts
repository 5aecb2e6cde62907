import { cutGlyphs } from '../../scripts/judge/cut-glyphs';

/** A page with a letter as `pdftocairo` draws it: 8 points wide, 8 above and 2 below its line. */
function page(body: string): string {
  return `<svg><defs>
<g><symbol overflow="visible" id="glyph0-0"><path style="stroke:none;" d="M 1 -8 L 9 -8 L 9 2 L 1 2 Z M 1 -8 "/></symbol>
<symbol overflow="visible" id="glyph0-1"><path style="stroke:none;" d=""/></symbol></g>
<clipPath id="clip1"><path d="M 100 50 L 200 50 L 200 80 L 100 80 Z M 100 50 "/></clipPath>
<clipPath id="clip2"><path d="M 150 50 L 160.5 50 L 160.5 80 L 150 80 Z M 150 50 "/></clipPath>
</defs>${body}</svg>`;
}

const letter = (x: number, y: number, glyph = 'glyph0-0'): string =>
  `<g style="fill:rgb(0%,0%,0%);fill-opacity:1;">\n  <use xlink:href="#${glyph}" x="${x}" y="${y}"/>\n</g>`;
const within = (clip: string, body: string): string =>
  `<g clip-path="url(#${clip})" clip-rule="nonzero">\n${body}\n</g>`;

describe('letters cut at an edge', () => {
  it.each([
    ['the lower', 120, 79],
    ['the upper', 120, 57],
    ['the left', 98, 70],
    ['the right', 192, 70],
  ])('%s is seen', (_, x, y) => {
    expect(cutGlyphs(page(within('clip1', letter(x, y))))).toEqual([{ x, y }]);
  });

  it.each([
    ['inside its cell', within('clip1', letter(120, 70))],
    ['on the edge, but for what rounding takes', within('clip1', letter(120, 78.2))],
    ['of a cell nothing is taken from', letter(120, 79)],
    ['behind the end of a cell', within('clip1', letter(120, 70)) + letter(120, 79)],
    ['that is a blank', within('clip1', letter(120, 79, 'glyph0-1'))],
  ])('none is %s', (_, body) => {
    expect(cutGlyphs(page(body))).toEqual([]);
  });

  it('is seen where one of several bounds cuts it', () => {
    const inner = within('clip2', letter(151, 70));
    expect(cutGlyphs(page(within('clip1', inner + letter(160, 70))))).toEqual([]);
    expect(cutGlyphs(page(within('clip1', within('clip2', letter(155, 70)))))).toEqual([{ x: 155, y: 70 }]);
  });
});

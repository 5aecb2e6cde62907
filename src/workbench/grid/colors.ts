import type { Color } from 'hucre';

/** The default Office theme: light 1, dark 1, light 2, dark 2, six accents, two link colours. */
const THEME = [
  'ffffff',
  '000000',
  'e7e6e6',
  '44546a',
  '4472c4',
  'ed7d31',
  'a5a5a5',
  'ffc000',
  '5b9bd5',
  '70ad47',
  '0563c1',
  '954f72',
];
/** The first colours of the old palette, from index 8. The rest is hardly met in these tables. */
const INDEXED = ['000000', 'ffffff', 'ff0000', '00ff00', '0000ff', 'ffff00', 'ff00ff', '00ffff'];

/** A cell colour as CSS, undefined where the file leaves it to Excel. */
export function cssColor(color: Color | undefined): string | undefined {
  if (!color) return undefined;
  const base = color.rgb?.slice(-6) ?? named(THEME, color.theme) ?? named(INDEXED, color.indexed, 8);
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
  return `#${color.tint ? tinted(base, color.tint) : base}`;
}

function named(palette: readonly string[], index: number | undefined, first = 0): string | undefined {
  return index === undefined ? undefined : palette[index - first];
}

/** Towards white for a positive tint, towards black for a negative one. */
function tinted(base: string, tint: number): string {
  const channel = (at: number) => {
    const value = Number.parseInt(base.slice(at, at + 2), 16);
    const result = tint > 0 ? value + (255 - value) * tint : value * (1 + tint);
    return Math.round(result).toString(16).padStart(2, '0');
  };
  return channel(0) + channel(2) + channel(4);
}

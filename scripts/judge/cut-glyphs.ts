/** A rectangle on a page, in points. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a rounded edge may take away, in points, without anybody seeing it. */
const UNSEEN = 0.3;

/**
 * Where on a page glyphs are cut at the edges of their cell: an office program draws what does not fit into a cell within
 * the bounds of this cell, and what lies outside is in the file but not to be seen.
 * @param svg the page as `pdftocairo -svg` gives it
 */
export function cutGlyphs(svg: string): readonly { readonly x: number; readonly y: number }[] {
  const inks = new Map<string, Box | null>();
  for (const [, id = '', path = ''] of svg.matchAll(/<symbol[^>]* id="([^"]+)">\s*<path[^>]* d="([^"]*)"/gu))
    inks.set(id, boxOf(path));
  const clips = new Map<string, Box | null>();
  for (const [, id = '', path = ''] of svg.matchAll(/<clipPath id="([^"]+)">\s*<path[^>]* d="([^"]*)"/gu))
    clips.set(id, boxOf(path));
  const cut: { x: number; y: number }[] = [];
  const open: (readonly Box[])[] = [];
  const tags = svg.matchAll(
    /<g(?: [^>]*)?>|<\/g>|<use xlink:href="#([^"]+)" x="([-\d.]+)" y="([-\d.]+)"\/>/gu,
  );
  for (const [tag, glyph, left = '', top = ''] of tags) {
    if (tag === '</g>') open.pop();
    else if (glyph === undefined) {
      const clip = clips.get(/clip-path="url\(#([^)]+)\)"/u.exec(tag)?.[1] ?? '');
      open.push([...(open.at(-1) ?? []), ...(clip ? [clip] : [])]);
    } else {
      const [x, y] = [Number(left), Number(top)];
      const ink = inks.get(glyph);
      if (ink && (open.at(-1) ?? []).some((clip) => leaves(ink, x, y, clip))) cut.push({ x, y });
    }
  }
  return cut;
}

function leaves(ink: Box, x: number, y: number, clip: Box): boolean {
  return (
    x + ink.left < clip.left - UNSEEN ||
    x + ink.right > clip.right + UNSEEN ||
    y + ink.top < clip.top - UNSEEN ||
    y + ink.bottom > clip.bottom + UNSEEN
  );
}

/** The bounds of a path; null for that of a blank. */
function boxOf(path: string): Box | null {
  const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/gu)].map(Number);
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  if (xs.length === 0) return null;
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BrowserContext } from '@playwright/test';

const PACKAGE = dirname(require.resolve('@fontsource-variable/noto-sans-sc'));

/** Families the product asks the system for. Whichever the machine lacks is answered by the test font. */
const FAMILIES = ['Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei'];

/**
 * Draws Chinese with the same glyphs on every machine, so that widths and screenshots mean something also where no
 * Chinese font is installed. Neither the packed browser nor fontconfig reads woff2 from the system, so the faces are
 * added to each document, under the names of the system fonts that the product's style sheet asks for.
 */
export async function provideFonts(context: BrowserContext): Promise<void> {
  await context.route('**/__test-font__/*', (route) =>
    route.fulfill({ path: join(PACKAGE, 'files', basename(new URL(route.request().url()).pathname)) }),
  );
  await context.addInitScript(
    ({ faces, families }) => {
      // A frame without an address of its own could not ask for the files.
      if (!location.protocol.startsWith('http')) return;
      for (const family of families) {
        for (const { file, range } of faces) {
          const source = `url(${location.origin}/__test-font__/${file})`;
          document.fonts.add(new FontFace(family, source, { weight: '100 900', unicodeRange: range }));
        }
      }
    },
    { faces: faces(), families: FAMILIES },
  );
}

/** The slices of the font, as its own style sheet declares them. */
function faces(): { file: string; range: string }[] {
  const css = readFileSync(join(PACKAGE, 'index.css'), 'utf8');
  return [...css.matchAll(/url\(\.\/files\/([^)]+)\)[^}]*unicode-range: ([^;]+);/g)].map(
    ([, file = '', range = '']) => ({ file, range }),
  );
}

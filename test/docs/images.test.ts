import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EXPORT_PICTURES } from '../../scripts/judge/pictures';

const ROOT = join(__dirname, '..', '..');
const IMAGES = join(ROOT, 'docs', 'images');
const PICTURES = join(ROOT, 'test', 'e2e', 'pictures');

function filesIn(folder: string, end: string, recursive = false): readonly string[] {
  return readdirSync(folder, { encoding: 'utf8', recursive })
    .filter((name) => name.endsWith(end))
    .map((name) => join(folder, name));
}

const pages = [...filesIn(ROOT, '.md'), ...filesIn(join(ROOT, 'docs'), '.md', true)];

/** The pictures a page shows, as paths; those of other sites are none of ours. */
function shownOn(page: string): readonly string[] {
  const shown = readFileSync(page, 'utf8').matchAll(/!\[[^\]]*\]\(([^)\s]+)\)/gu);
  return [...shown].flatMap(([, path = '']) => (path.includes('://') ? [] : [join(dirname(page), path)]));
}

describe('the pictures of the guides', () => {
  it('exist where a page shows one', () => {
    const missing = pages.flatMap((page) =>
      shownOn(page)
        .filter((picture) => !existsSync(picture))
        .map((picture) => `${page}: ${picture}`),
    );
    expect(missing).toEqual([]);
  });

  it('are all shown somewhere', () => {
    const shown = new Set(pages.flatMap(shownOn));
    expect(filesIn(IMAGES, '').filter((picture) => !shown.has(picture))).toEqual([]);
  });

  it('are all taken by npm run pictures, those of printed pages by npm run judge', () => {
    const source = filesIn(PICTURES, '.pictures.ts')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const taken = [...source.matchAll(/(?:picture|paneView)\([\w.]+, '([\w-]+)'/gu)].map(([, name = '']) =>
      join(IMAGES, `${name}.png`),
    );
    const printed = EXPORT_PICTURES.map(({ name }) => join(IMAGES, `${name}.png`));
    expect([...taken, ...printed].sort()).toEqual([...filesIn(IMAGES, '')].sort());
  });

  it('stay small enough for a repository', () => {
    const bytes = filesIn(IMAGES, '').reduce((sum, file) => sum + readFileSync(file).length, 0);
    expect(bytes).toBeLessThan(3_000_000);
    for (const { name } of EXPORT_PICTURES)
      expect(readFileSync(join(IMAGES, `${name}.png`)).length).toBeLessThan(150_000);
  });
});

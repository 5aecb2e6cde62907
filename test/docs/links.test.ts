import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PAGES, ROOT, pageText } from './pages';

const LINK = /\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)\s]*)?\)/gu;

test.each(PAGES)('every link of %s leads somewhere', (page) => {
  const broken = [...pageText(page).matchAll(LINK)]
    .map(([, target = '']) => target)
    .filter((target) => !existsSync(join(ROOT, dirname(page), decodeURI(target))));
  expect(broken).toEqual([]);
});

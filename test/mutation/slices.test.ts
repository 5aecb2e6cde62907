import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { slicesOf } from '../../scripts/mutation/slices';

const ROOT = join(__dirname, '../..');
const SLICES = slicesOf(ROOT);

/** Every source of the core but the examples and the generated lists. */
const SOURCES = readdirSync(join(ROOT, 'src/core'), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/core/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.example.ts'))
  .filter((file) => !['src/core/rules/index.ts', 'src/core/rules/examples.ts'].includes(file));

test('every file of the core is in exactly one slice', () => {
  expect(SLICES.flatMap((slice) => slice.sources).sort()).toEqual([...SOURCES].sort());
});

test.each(SLICES.map((slice) => [slice.name, slice] as const))('%s has tests of its own', (_, slice) => {
  expect(slice.tests).not.toEqual([]);
  expect(slice.tests.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

test('a folder is held by the tests of the folder of the same name', () => {
  const units = SLICES.find((slice) => slice.name === 'rules/units');
  expect(units?.sources).toContain('src/core/rules/units/unit-spelling.ts');
  expect(units?.tests).toContain('test/core/rules/units/unit-spelling.test.ts');
  expect(units?.tests).not.toContain('test/core/rules/forms.test.ts');
});

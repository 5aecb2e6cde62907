import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const ROOT = join(__dirname, '..', '..');
const icon = z.strictObject({
  src: z.string(),
  sizes: z.string(),
  type: z.enum(['image/png', 'image/svg+xml']),
  purpose: z.literal('maskable').optional(),
});
const { icons, start_url: start } = z
  .object({ icons: z.array(icon), start_url: z.string() })
  .parse(JSON.parse(readFileSync(join(ROOT, 'src', 'workbench', 'manifest.webmanifest'), 'utf8')));

describe('what an installed browser edition shows', () => {
  it('begins with the page itself', () => {
    expect(start).toBe('./workbench.html');
  });

  it.each([undefined, 'maskable' as const])('has the sizes systems ask for, purpose %s', (purpose) => {
    const sizes = icons.filter((item) => item.purpose === purpose).map((item) => item.sizes);
    expect(sizes).toEqual(expect.arrayContaining(['192x192', '512x512']));
  });

  it.each(icons.filter(({ type }) => type === 'image/png'))(
    '$src is as large as it says',
    ({ src, sizes }) => {
      const file = readFileSync(join(ROOT, src));
      expect(file.toString('latin1', 1, 4)).toBe('PNG');
      expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`).toBe(sizes);
    },
  );
});

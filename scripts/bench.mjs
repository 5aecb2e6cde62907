/**
 * `npm run bench [-- options of bench/main.ts]`: bundles the benchmarks first, as the product is bundled. Run from source
 * they would also time what the development loader adds to every function.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { URL, fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUNDLE = join(ROOT, 'test-results', 'bench', 'main.mjs');

await build({
  absWorkingDir: ROOT,
  entryPoints: ['bench/main.ts'],
  outfile: BUNDLE,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  logLevel: 'warning',
});
// Garbage is collected before each measurement; without the second flag that would throw compiled code away, too.
const FLAGS = ['--expose-gc', '--no-flush-bytecode'];
const { status } = spawnSync(process.execPath, [...FLAGS, BUNDLE, ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;

/** Bundles the command line into one script that needs nothing but Node. Run by `npm run build`. */
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { URL, fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUNDLE = join(ROOT, 'dist-cli', 'target-table.mjs');

/** Writes the bundle, in one step: another process may be about to read it. */
export async function buildCli() {
  const beside = `${BUNDLE}.${process.pid}.tmp`;
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/cli/main.ts'],
    outfile: beside,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    charset: 'utf8',
    legalComments: 'eof',
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: 'warning',
  });
  await rename(beside, BUNDLE);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildCli();

#!/usr/bin/env node
/**
 * The command line. It runs as one bundled script, which starts fast; in a checkout the bundle is made anew whenever the
 * sources are newer. A worker starts with this same script and takes the bundle as it is.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { URL, fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = join(root, 'dist-cli', 'target-table.mjs');

if (isMainThread && isOutdated()) {
  const { buildCli } = await import('../scripts/build-cli.mjs');
  await buildCli();
}
await import(new URL('../dist-cli/target-table.mjs', import.meta.url));

function isOutdated() {
  if (!existsSync(bundle)) return true;
  const built = statSync(bundle).mtimeMs;
  const sources = join(root, 'src');
  // Without the sources this is an installed copy.
  if (!existsSync(sources)) return false;
  const paths = ['.', ...readdirSync(sources, { recursive: true })].map((path) => join(sources, path));
  return [join(root, 'package.json'), ...paths].some((path) => statSync(path).mtimeMs > built);
}

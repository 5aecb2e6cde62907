/** `node --import tsx bench/browser/main.ts FILE`: the figures of the pane as JSON into a file. Needs the build. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { benchPane } from './pane';

const [, , file] = process.argv;
if (file === undefined) throw new Error('name the file the figures go into');

void benchPane().then((figures) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(figures, null, 2));
});

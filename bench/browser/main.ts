/** `node --import tsx bench/browser/main.ts FILE`: the figures of the pane and of the browser edition as JSON into a file. Needs the build. */
import type { Figure } from '../figure';
import { writeJson } from '../files';
import { benchPane } from './pane';
import { benchWorkbench } from './workbench';

const [, , file] = process.argv;
if (file === undefined) throw new Error('name the file the figures go into');

void figures().then((found) => writeJson(file, found));

async function figures(): Promise<readonly Figure[]> {
  return [...(await benchPane()), ...(await benchWorkbench())];
}

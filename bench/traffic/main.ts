/** `node --import tsx bench/traffic/main.ts FILE SIZES`: round trips and bytes by operation and size, as JSON into a file. */
import { writeJson } from '../files';
import { trafficOf, type Traffic } from './operations';

async function main(file: string, sizes: readonly number[]): Promise<void> {
  const found: Traffic[] = [];
  for (const rows of sizes) found.push(...(await trafficOf(rows)));
  writeJson(file, found);
}

const [, , file, sizes] = process.argv;
if (file === undefined || sizes === undefined) throw new Error('name the file and the sizes');
void main(file, sizes.split(',').map(Number));

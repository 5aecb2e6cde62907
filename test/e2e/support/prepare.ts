import { existsSync } from 'node:fs';
import { findBrowser } from '../browser/find-browser';
import { bundleFrame } from './bundle-frame';
import { DIST } from './places';

/** Runs once before all browser tests, so that no test pays for what all of them need. */
export default async function prepare(): Promise<void> {
  if (!existsSync(DIST)) throw new Error('There is no dist folder to test: run "npm run build" first.');
  await Promise.all([findBrowser(), bundleFrame()]);
}

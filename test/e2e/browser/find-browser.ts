import type { LaunchOptions } from '@playwright/test';
import { findInstalled } from './installed';
import { packedRunsHere, unpackBrowser } from './packed';

/**
 * Flags for every browser we find. The tests often run as root in a container with a small /dev/shm; the others keep
 * an ordinary installed browser from asking its maker for updates, which stalls on a closed network.
 */
const ARGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * How to start a Chromium on this machine: the one `CHROME_PATH` names, an installed Edge, Chrome or Chromium, else the
 * one packed in an npm package. `E2E_BROWSER=packed` insists on the last.
 */
export async function findBrowser(): Promise<LaunchOptions> {
  const wish = process.env['E2E_BROWSER'];
  if (wish !== undefined && wish !== 'packed')
    throw new Error(`E2E_BROWSER may only be "packed", not "${wish}"`);
  if (wish === undefined) {
    const executablePath = process.env['CHROME_PATH'] ?? (await findInstalled());
    if (executablePath !== null) return { executablePath, args: ARGS };
  }
  if (!packedRunsHere()) {
    throw new Error('No Edge, Chrome or Chromium found. Install one, or name its program in CHROME_PATH.');
  }
  const { executablePath, env } = await unpackBrowser();
  return { executablePath, args: ARGS, env: { ...process.env, ...env } };
}

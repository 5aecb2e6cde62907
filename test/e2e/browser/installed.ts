import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where Edge, Chrome and Chromium are usually installed, best known first. */
const USUAL_PLACES: Partial<Record<NodeJS.Platform, () => readonly string[]>> = {
  linux: () => [
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
  ],
  darwin: () =>
    ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      ['Microsoft Edge', 'Google Chrome', 'Chromium'].map(
        (app) => `${folder}/${app}.app/Contents/MacOS/${app}`,
      ),
    ),
  win32: () =>
    ['ProgramFiles(x86)', 'ProgramFiles', 'LOCALAPPDATA'].flatMap((variable) => {
      const folder = process.env[variable];
      return folder === undefined
        ? []
        : [
            join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
            join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
            join(folder, 'Chromium', 'Application', 'chrome.exe'),
          ];
    }),
};

/** The first browser of the Chromium family that is installed and runs, or null. */
export async function findInstalled(): Promise<string | null> {
  for (const path of USUAL_PLACES[process.platform]?.() ?? []) {
    if (await runs(path)) return path;
  }
  return null;
}

/** Linux distributions put stubs in these places that only advise to install something: ask for the version. */
async function runs(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    // On Windows asking for the version opens a window instead, and there are no stubs.
    if (process.platform !== 'win32') await run(path, ['--version'], { timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}

import { existsSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { BrowserContext, Route } from '@playwright/test';
import { OFFICE_CDN, OFFICE_JS } from './places';

/**
 * Closes the browser off: whatever no other route answers is aborted and its address noted in the returned list.
 * Must be the first route of a context, since the latest one is asked first.
 */
export async function closeOff(context: BrowserContext): Promise<string[]> {
  const strangers: string[] = [];
  await context.route('**/*', async (route) => {
    strangers.push(route.request().url());
    await route.abort();
  });
  return strangers;
}

/** Answers everything under `origin` with the files of a folder, the way a static server would. */
export async function serveFolder(context: BrowserContext, origin: string, folder: string): Promise<void> {
  await context.route(`${origin}/**`, (route) =>
    answer(route, folder, new URL(route.request().url()).pathname),
  );
}

/** Answers Microsoft's address of office.js and its siblings with the installed package. */
export async function serveOfficeJs(context: BrowserContext): Promise<void> {
  await context.route(`${OFFICE_CDN}/**`, (route) =>
    answer(
      route,
      OFFICE_JS,
      new URL(route.request().url()).pathname.slice(new URL(OFFICE_CDN).pathname.length),
    ),
  );
}

/** Lets requests to a server of our own pass. */
export async function letThrough(context: BrowserContext, origin: string): Promise<void> {
  await context.route(`${origin}/**`, (route) => route.continue());
}

async function answer(route: Route, folder: string, pathname: string): Promise<void> {
  const path = join(folder, normalize(decodeURIComponent(pathname)));
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  if (existsSync(file)) await route.fulfill({ path: file });
  else await route.fulfill({ status: 404, body: 'not found' });
}

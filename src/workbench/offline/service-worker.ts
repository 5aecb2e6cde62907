/**
 * Keeps the build's own files in the browser, so that the page opens without a network. Nothing else is ever kept: not a
 * workbook, not an answer to any other request. A new build is another version; it is fetched as a whole beside the old
 * one and answers from the next load on, while pages that are still open keep finding the files of theirs.
 */

/** Put in by the build: every file of the browser edition, and what they come to together. */
declare const OFFLINE_FILES: { readonly version: string; readonly files: readonly string[] };

interface LifeEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface RequestEvent extends Event {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}
/** The part of a service worker's global scope that is used here; the page's types do not know it. */
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: ((type: 'install' | 'activate', listener: (event: LifeEvent) => void) => void) &
    ((type: 'fetch', listener: (event: RequestEvent) => void) => void);
}

const scope = self as unknown as Scope;
const { version, files } = OFFLINE_FILES;
const folder = scope.registration.scope;
/** With the folder, since another copy of the product may stand elsewhere on the same server. */
const PREFIX = `target-table ${folder} `;
const NAME = PREFIX + version;

scope.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(NAME)
      // Past the browser's own cache, which may still hold a page of the build before.
      .then((cache) =>
        cache.addAll(files.map((file) => new Request(new URL(file, folder), { cache: 'reload' }))),
      )
      .then(() => scope.skipWaiting()),
  );
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(forgetOldVersions().then(() => scope.clients.claim()));
});

scope.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || !url.startsWith(folder)) return;
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  event.respondWith(answer(address === folder ? `${folder}index.html` : address, event.request));
});

/** The present version and the one before it stay: a page of the latter may still be open. */
async function forgetOldVersions(): Promise<void> {
  const own = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(own.slice(0, -1).map((name) => caches.delete(name)));
}

/** From this version, else from the one before, whose files have other names; whatever else is asked for is not kept. */
async function answer(address: string, request: Request): Promise<Response> {
  const kept = (await (await caches.open(NAME)).match(address)) ?? (await caches.match(address));
  return kept ?? fetch(request);
}

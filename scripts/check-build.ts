/**
 * Looks at a finished build with the eyes of whoever publishes it: which addresses it names, how heavy the pane is,
 * whether its pages are closed off and its files are the ones the pages name. Run after `npm run build`:
 * npm run check-build.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = join(__dirname, '..', 'dist');
const MAPS = join(__dirname, '..', 'dist-maps');

/** What the pane loads before it shows anything, without office.js; kB gzip. */
const INITIAL_LIMIT = 180;
const PAGES = [
  'taskpane.html',
  'commands.html',
  'message.html',
  'self-test.html',
  'workbench.html',
  'index.html',
];
/** The browser edition may be opened as a file, where browsers refuse hashes. */
const WITH_HASHES = new Set(['taskpane.html', 'commands.html', 'message.html', 'self-test.html']);

/** Servers tell browsers to keep these for a year, so their names must change with their content. */
const HASHED = /\.[0-9a-f]{8}\.(js|css)$/;
/** Browsers look for a new service worker under the address of the old one; office.js, if mirrored here, as it came. */
const UNHASHED = /^service-worker\.js$|^office-js\//;

/** Directives every page must have, word for word. */
const POLICY = ["default-src 'none'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'"];
const OFFICE_JS = /<script src="([^"]*\/office\.js)">/;

/** Names that look like addresses and are none: XML namespaces, and what libraries write into error messages. */
const NEVER_ASKED = [
  /^https?:\/\/(www\.w3\.org|schemas\.(openxmlformats\.org|microsoft\.com)|purl\.(org|oclc\.org)|json-schema\.org)\//,
  /^http:\/\/www\.wps\.cn\/officeDocument\//,
  /^https:\/\/react\.dev\//,
];

type Problems = string[];

function main(): void {
  if (!existsSync(DIST)) throw new Error('There is no dist folder: run "npm run build" first.');
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const problems: Problems = [];
  for (const page of PAGES) checkPage(page, problems);
  checkAddresses(files, problems);
  checkFiles(files, problems);
  checkWeights(files, problems);
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? 'build: fit to publish' : `build: ${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

function checkPage(page: string, problems: Problems): void {
  if (!existsSync(join(DIST, page))) {
    problems.push(`${page}: is missing`);
    return;
  }
  const html = read(page);
  const policy = (/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '').split('; ');
  for (const directive of POLICY) {
    if (!policy.includes(directive)) problems.push(`${page}: its policy lacks ${directive}`);
  }
  const officeJs = OFFICE_JS.exec(html)?.[1];
  const host = officeJs !== undefined && URL.canParse(officeJs) ? ` ${new URL(officeJs).origin}` : '';
  const scripts = policy.find((directive) => directive.startsWith('script-src'));
  if (scripts !== `script-src 'self'${host}`) problems.push(`${page}: ${scripts ?? 'no script-src'}`);
  if (/<script(?![^>]*\ssrc=)/.test(html)) problems.push(`${page}: has a script of its own`);
  for (const { file, integrity } of filesOf(html)) checkHash(page, file, integrity, problems);
}

function checkHash(page: string, file: string, integrity: string | undefined, problems: Problems): void {
  if (!existsSync(join(DIST, file))) problems.push(`${page}: ${file} is missing`);
  else if (WITH_HASHES.has(page) && integrity !== hashOf(file))
    problems.push(`${page}: wrong hash of ${file}`);
  else if (!WITH_HASHES.has(page) && integrity !== undefined) problems.push(`${page}: has a hash of ${file}`);
}

/** Own scripts and style sheets of a page. */
function filesOf(html: string): readonly { readonly file: string; readonly integrity: string | undefined }[] {
  return [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^":]+\.(?:js|css))"[^>]*>/g)]
    .filter(([tag]) => !OFFICE_JS.test(tag))
    .map(([tag, file = '']) => ({ file, integrity: /integrity="([^"]+)"/.exec(tag)?.[1] }));
}

/** Nothing in the product may name a host but the one of office.js and, in the manifest, its own. */
function checkAddresses(files: readonly string[], problems: Problems): void {
  for (const file of files.filter((name) => /\.(js|css|html)$/.test(name))) {
    const content = read(file);
    const officeJs = OFFICE_JS.exec(content)?.[1] ?? '';
    const allowed = URL.canParse(officeJs) ? new URL(officeJs).origin : null;
    const addresses = new Set(content.match(/\b(?:https?|wss?):\/\/[\w$][^\s"'`<>;\\)]+/g));
    for (const address of addresses) {
      const known = NEVER_ASKED.some((pattern) => pattern.test(address));
      const ours = allowed !== null && `${address}/`.startsWith(`${allowed}/`);
      if (!known && !ours) problems.push(`${file}: names ${address}`);
    }
    if (/\beval\(|\bnew Function\b/.test(content)) {
      problems.push(`${file}: makes code out of text`);
    }
  }
}

function checkFiles(files: readonly string[], problems: Problems): void {
  for (const file of files) {
    if (/\.(js|css)$/.test(file) && !HASHED.test(file) && !UNHASHED.test(file)) {
      problems.push(`${file}: has no hash in its name`);
    }
    if (file.endsWith('.map')) problems.push(`${file}: a source map must not be published`);
    else if (/\.(js|css)$/.test(file)) {
      if (read(file).includes('sourceMappingURL')) problems.push(`${file}: names a source map`);
      if (file.endsWith('.js') && !existsSync(join(MAPS, `${file}.map`))) {
        problems.push(`${file}: has no source map in dist-maps`);
      }
    }
  }
}

function checkWeights(files: readonly string[], problems: Problems): void {
  const initial = new Set(['taskpane.html', ...filesOf(read('taskpane.html')).map(({ file }) => file)]);
  let sum = 0;
  for (const file of files.filter((name) => /\.(js|css)$/.test(name) || initial.has(name)).sort()) {
    const weight = gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length / 1000;
    if (initial.has(file)) sum += weight;
    console.log(
      `${weight.toFixed(1).padStart(7)} kB  ${file}${initial.has(file) ? '  (pane, initial)' : ''}`,
    );
  }
  console.log(`${sum.toFixed(1).padStart(7)} kB  pane before anything is shown, limit ${INITIAL_LIMIT}`);
  if (sum > INITIAL_LIMIT) problems.push(`the pane weighs ${sum.toFixed(1)} kB gzip, limit ${INITIAL_LIMIT}`);
}

function hashOf(file: string): string {
  return `sha384-${createHash('sha384')
    .update(readFileSync(join(DIST, file)))
    .digest('base64')}`;
}

function read(file: string): string {
  return readFileSync(join(DIST, file), 'utf8');
}

main();

/**
 * Copies office.js, unmodified, from the installed package of Microsoft into a folder to be served beside the pane, for
 * networks that cannot reach Microsoft's address. Run by whoever operates the server:
 *
 *   npm run mirror-office-js -- dist/office-js
 *
 * together with a build that asks for it: npm run build -- --env officeJs=office-js/office.js
 * Microsoft's licence, which is copied along, allows this for add-ins of one's own and forbids changing the files.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PACKAGE = join(__dirname, '..', '..', 'node_modules', '@microsoft', 'office-js');

/** What office.js fetches inside Excel, for any platform and language: not the other applications, not the twins for debugging. */
const NEEDED = [
  /^office\.js$/,
  /^excel-[\w.-]+\.js$/,
  /^o15apptofilemappingtable\.js$/,
  /^[a-z-]+\/office_strings\.js$/,
  /^telemetry\/oteljs_agave\.js$/,
];

/** Copies the files; returns their names. `SHA256SUMS` lets the operator compare two mirrors. */
export function mirrorOfficeJs(target: string, from: string = PACKAGE): readonly string[] {
  const source = join(from, 'dist');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.includes('.debug.') && NEEDED.some((pattern) => pattern.test(file)))
    .sort();
  for (const file of files) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    copyFileSync(join(source, file), join(target, file));
  }
  copyFileSync(join(from, 'LICENSE.md'), join(target, 'LICENSE.md'));
  const sums = files.map((file) => `${sha256(join(target, file))}  ${file}\n`);
  writeFileSync(join(target, 'SHA256SUMS'), sums.join(''));
  return files;
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

if (require.main === module) {
  const [target] = process.argv.slice(2);
  if (target === undefined) {
    console.error('Say where to: npm run mirror-office-js -- dist/office-js');
    process.exitCode = 2;
  } else {
    console.log(`${mirrorOfficeJs(target).length} files copied to ${target}`);
  }
}

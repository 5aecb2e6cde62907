import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The member names of every Excel type, as they are on the wire. */
export type Catalogue = Readonly<Record<string, readonly string[]>>;

let cached: Catalogue | undefined;

/**
 * Reads the list off the installed office.js, which is never copied into this repository. With it a member that Excel
 * does not have (`ApiNotFound`) differs from one that is merely not emulated (`HostNotImplemented`).
 */
export function excelCatalogue(): Catalogue {
  return (cached ??= parse(readFileSync(officeJsFile('excel-web-16.00.debug.js'), 'utf8')));
}

/** The path of a file of the installed office.js. */
export function officeJsFile(name: string): string {
  return createRequire(`${process.cwd()}/package.json`).resolve(`@microsoft/office-js/dist/${name}`);
}

const CLASS =
  /\n {4}var (\w+) = \(function \(_super\) \{\n([\s\S]*?)\n {4}\}\(OfficeExtension\.ClientObject\)\)/g;
const OBJECTS = /_create(?:Property|Method)Object\(\s*[\w.]+, this, "(\w+)"/g;
const CALLS = /_invoke(?:Method|SetProperty)\(\s*this, "(\w+)"/g;
const SCALARS = /_scalarPropertyOriginalNames[\s\S]*?return \[([^\]]*)\]/;

function parse(source: string): Catalogue {
  const types: Record<string, string[]> = {};
  for (const [, name = '', body = ''] of source.replace(/\r/g, '').matchAll(CLASS)) {
    const scalars = SCALARS.exec(body)?.[1]?.match(/\w+/g) ?? [];
    const found = [...body.matchAll(OBJECTS), ...body.matchAll(CALLS)].map(([, member = '']) => member);
    types[name] = [...new Set([...scalars, ...found])];
  }
  return types;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const SOURCES = join(__dirname, '..', '..', '..', 'src');

/** A regular expression of the product and where it stands. */
export interface FoundExpression {
  readonly place: string;
  readonly pattern: RegExp;
}

/** Every regular expression written in the sources. */
export function writtenExpressions(folder: string): readonly FoundExpression[] {
  return filesOf(folder).flatMap((file) => {
    const source = ts.createSourceFile(
      file,
      readFileSync(join(SOURCES, file), 'utf8'),
      ts.ScriptTarget.ES2022,
    );
    const found: FoundExpression[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, body = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        found.push({ place: `src/${file}:${line + 1}`, pattern: new RegExp(body, flags) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** Every expression that is put together while the modules of a folder are loaded. */
export function composedExpressions(folder: string): readonly FoundExpression[] {
  const found = new Map<string, FoundExpression>();
  const native = RegExp;
  const watched = new Proxy(native, {
    construct: (target, args: ConstructorParameters<typeof RegExp>) => {
      const pattern = new target(...args);
      found.set(String(pattern), { place: `src/${current}, put together`, pattern });
      return pattern;
    },
  });
  let current = '';
  globalThis.RegExp = watched;
  try {
    jest.isolateModules(() => {
      for (const file of filesOf(folder)) {
        current = file;
        jest.requireActual(join(SOURCES, file));
      }
    });
  } finally {
    globalThis.RegExp = native;
  }
  return [...found.values()];
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(join(SOURCES, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .sort();
}

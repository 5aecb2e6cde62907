import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '..', '..');
const TYPES = '/@types/office-js/';

/** A member of Excel's or Office's API that the code names, with the requirement set its declaration states. */
export interface ApiMember {
  readonly file: string;
  readonly name: string;
  readonly set: string;
  readonly version: string;
}

/** Every member the product's code uses, as the compiler resolves it; also what no test happens to run. */
export function apiMembersUsed(files: readonly string[]): readonly ApiMember[] {
  const config = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => readFileSync(path, 'utf8'));
  const { options } = ts.convertCompilerOptionsFromJson(
    (config.config as { compilerOptions: unknown }).compilerOptions,
    ROOT,
  );
  const program = ts.createProgram(
    files.map((file) => join(ROOT, file)),
    { ...options, types: ['office-js'] },
    withoutLibraries(options),
  );
  const checker = program.getTypeChecker();
  const used = new Map<string, ApiMember>();

  const visit = (file: string, node: ts.Node): void => {
    for (const symbol of symbolsAt(checker, node)) {
      const member = memberOf(symbol, file);
      if (member) used.set(`${member.file} ${member.name}`, member);
    }
    node.forEachChild((child) => visit(file, child));
  };
  for (const source of program.getSourceFiles()) {
    const file = relative(ROOT, source.fileName);
    if (file.startsWith('src')) visit(file, source);
  }
  return [...used.values()];
}

/** Follows imports among our own files only: what React or zod declare says nothing about Excel and costs seconds. */
function withoutLibraries(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (literals, file) =>
    literals.map(({ text }) =>
      text.startsWith('.') ? ts.resolveModuleName(text, file, options, host) : { resolvedModule: undefined },
    );
  return host;
}

function symbolsAt(checker: ts.TypeChecker, node: ts.Node): readonly ts.Symbol[] {
  if (ts.isIdentifier(node) && !ts.isPropertyAssignment(node.parent)) {
    const symbol = checker.getSymbolAtLocation(node);
    return symbol ? [symbol] : [];
  }
  // `range.set({ … })` and `load({ … })` name members as keys.
  if (ts.isObjectLiteralExpression(node)) {
    const type = checker.getContextualType(node);
    return node.properties.flatMap(({ name }) => {
      const symbol = name && ts.isIdentifier(name) ? type?.getProperty(name.text) : undefined;
      return symbol ? [symbol] : [];
    });
  }
  return [];
}

function memberOf(symbol: ts.Symbol, file: string): ApiMember | null {
  for (const declaration of symbol.declarations ?? []) {
    if (!declaration.getSourceFile().fileName.includes(TYPES)) continue;
    const found = /Api set: (\w+) (\d+\.\d+)/.exec(commentOf(declaration));
    if (found) {
      const [, set = '', version = ''] = found;
      return { file, name: qualified(declaration, symbol), set, version };
    }
  }
  return null;
}

function commentOf(declaration: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(declaration)
    .map((comment) => comment.getText())
    .join('\n');
}

function qualified(declaration: ts.Declaration, symbol: ts.Symbol): string {
  const owner = (declaration.parent as Partial<ts.ClassDeclaration> | undefined)?.name;
  return owner ? `${owner.getText()}.${symbol.name}` : symbol.name;
}

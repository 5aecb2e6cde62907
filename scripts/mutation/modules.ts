import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from '@swc/core';
import { expect } from 'expect';
import * as circus from 'jest-circus';

/** What jest offers to each file beside node's own names. */
const GLOBALS = { expect, describe: circus.describe, it: circus.it, test: circus.test };
const NAMES = ['module', 'exports', 'require', '__filename', '__dirname', 'jest', ...Object.keys(GLOBALS)];
const ENDINGS = ['', '.ts', '.json', '/index.ts'];

/** jest.mock comes before the imports it is about. Not among the types of swc; its jest transform sets the same. */
const LIFT_MOCKS: object = { hidden: { jest: true } };

type Load = (name: string) => unknown;
type Body = (...values: readonly unknown[]) => void;

/**
 * The files of the project as modules that can be had anew at little cost: each is compiled once and only run again.
 * So every mutant meets fresh modules, as it would in jest, where compiling and finding them takes most of the time.
 */
export class Modules {
  /** Told before a file runs; what it answers is called when the file is through. */
  watch: (file: string) => () => void = () => () => undefined;
  readonly #bodies = new Map<string, Body>();
  readonly #places = new Map<string, string>();

  /** Runs a file with everything it imports from the project; packages are shared. */
  load(file: string): void {
    const loaded = new Map<string, { exports: unknown }>();
    const mocks = new Map<string, () => unknown>();
    const load = (path: string): unknown => {
      const known = loaded.get(path);
      if (known) return known.exports;
      const module = { exports: {} as unknown };
      loaded.set(path, module);
      if (path.endsWith('.json')) module.exports = JSON.parse(readFileSync(path, 'utf8'));
      else this.#run(path, module, load, mocks);
      return module.exports;
    };
    load(file);
  }

  #run(
    path: string,
    module: { exports: unknown },
    load: (path: string) => unknown,
    mocks: Map<string, () => unknown>,
  ): void {
    const foreign = createRequire(path);
    const actual: Load = (name) => (name.startsWith('.') ? load(this.#find(path, name)) : foreign(name));
    const require: Load = (name) => {
      const mock = name.startsWith('.') ? mocks.get(this.#find(path, name)) : undefined;
      return mock ? mock() : actual(name);
    };
    const jest = {
      mock: (name: string, factory: () => unknown) => {
        let made: { readonly value: unknown } | undefined;
        mocks.set(this.#find(path, name), () => (made ??= { value: factory() }).value);
      },
      requireActual: actual,
    };
    const body = this.#bodies.get(path) ?? compiled(path);
    this.#bodies.set(path, body);
    const leave = this.watch(path);
    try {
      body(module, module.exports, require, path, dirname(path), jest, ...Object.values(GLOBALS));
    } finally {
      leave();
    }
  }

  #find(from: string, name: string): string {
    const wanted = join(dirname(from), name);
    const known = this.#places.get(wanted);
    if (known !== undefined) return known;
    const found = ENDINGS.map((ending) => wanted + ending).find(
      (path) => existsSync(path) && statSync(path).isFile(),
    );
    if (found === undefined) throw new Error(`${from} imports ${name}, which is not there`);
    this.#places.set(wanted, found);
    return found;
  }
}

function compiled(path: string): Body {
  const { code } = transformSync(readFileSync(path, 'utf8'), {
    filename: path,
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript' },
      target: 'es2022',
      transform: LIFT_MOCKS,
    },
    module: { type: 'commonjs' },
  });
  return compileFunction(code, NAMES, { filename: path }) as Body;
}

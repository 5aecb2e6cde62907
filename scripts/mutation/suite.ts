import { join, sep } from 'node:path';
import { getState, resetState } from 'jest-circus';
import { Modules } from './modules';

type Block = ReturnType<typeof getState>['rootDescribeBlock'];
type Entry = Extract<Block['children'][number], { type: 'test' }>;

/** A test of a file; `run` answers what it does not agree with, and nothing when all is well. */
export interface SuiteTest {
  /** The file and the whole name; the second of two equal names says so. */
  readonly id: string;
  readonly file: string;
  readonly run: () => Promise<string | undefined>;
}

/** The tests of some files, run in this process: each file with modules of its own, as in jest. */
export class Suite {
  readonly #modules = new Modules();
  readonly #tests: string;

  constructor(
    private readonly root: string,
    setup: readonly string[],
  ) {
    this.#tests = join(root, 'test') + sep;
    for (const file of setup) this.#modules.load(join(root, file));
  }

  /**
   * Loads a file of tests, given from the root of the project. `during` is told whether tests are running, which call
   * what is tested also outside of any single test, or the modules they import, and calls back when that is over.
   */
  load(file: string, during: (tests: boolean) => () => void): readonly SuiteTest[] {
    resetState();
    this.#modules.watch = (path) => during(path.startsWith(this.#tests));
    this.#modules.load(join(this.root, file));
    const times = new Map<string, number>();
    return [...testsIn(getState().rootDescribeBlock, file)].map(([name, test]) => {
      const time = (times.get(name) ?? 0) + 1;
      times.set(name, time);
      return { id: time === 1 ? name : `${name} (${time})`, file, run: () => failureOf(test) };
    });
  }
}

async function failureOf(test: Entry): Promise<string | undefined> {
  try {
    await (test.fn as () => unknown)();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function* testsIn(block: Block, path: string): Iterable<readonly [string, Entry]> {
  if (block.hooks.length > 0) throw new Error(`${path}: hooks are not run here`);
  for (const child of block.children) {
    const name = `${path} ${child.name}`;
    if (child.type === 'test') yield [name, child];
    else yield* testsIn(child, name);
  }
}

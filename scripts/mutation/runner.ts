/**
 * A test runner for Stryker that runs the tests of the core in its own process. Stryker's own starts jest anew for each
 * mutant, which takes half a second for every test file, ten times as long as the tests themselves.
 */
import {
  INSTRUMENTER_CONSTANTS,
  type InstrumenterContext,
  type StrykerOptions,
} from '@stryker-mutator/api/core';
import { PluginKind, commonTokens, declareClassPlugin, tokens } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { isDrawn } from './sample';
import { Suite, type SuiteTest } from './suite';

/** What a run says to this runner, under `core` among Stryker's options: files from the root of the project. */
export interface CoreRunnerOptions {
  /** Run once before all tests. */
  readonly setup: readonly string[];
  readonly tests: readonly string[];
  /** How many of a hundred mutants are tried. */
  readonly percent: number;
}

/** Stands for a file that is being loaded, where the tests by their ids stand for what they reach. */
const LOADING = 'loading';

class CoreTestRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  readonly #context = instrumenterContext();
  readonly #options: CoreRunnerOptions;
  readonly #suite: Suite;
  /** The test that noticed the mutant before: neighbours are noticed by the same. */
  #last: SuiteTest | undefined;

  constructor(options: StrykerOptions) {
    this.#options = options['core'] as CoreRunnerOptions;
    this.#suite = new Suite(process.cwd(), this.#options.setup);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<DryRunResult> {
    const context = this.#context;
    const coverage = (context.mutantCoverage ??= { static: {}, perTest: {} });
    const results: TestResult[] = [];
    for (const file of this.#options.tests) {
      const tests = this.#suite.load(file, (own) =>
        switched(context, 'currentTestId', own ? LOADING : undefined),
      );
      const loading = coverage.perTest[LOADING] ?? {};
      Reflect.deleteProperty(coverage.perTest, LOADING);
      for (const test of tests) {
        context.currentTestId = test.id;
        results.push(await ranTest(test));
        coverage.perTest[test.id] = { ...loading, ...coverage.perTest[test.id] };
      }
      delete context.currentTestId;
    }
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: coverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    if (!isDrawn(options.activeMutant, this.#options.percent)) {
      return { status: MutantRunStatus.Error, errorMessage: 'not drawn' };
    }
    this.#context.hitCount = 0;
    try {
      return toMutantRunResult(await this.#meet(options), options.disableBail);
    } finally {
      delete this.#context.activeMutant;
      delete this.#context.hitLimit;
    }
  }

  /** Runs the tests that reach a mutant until one of them notices it. */
  async #meet(options: MutantRunOptions): Promise<DryRunResult> {
    const { activeMutant, testFilter, hitLimit } = options;
    if (!testFilter) throw new Error('this runner needs to know which tests reach a mutant');
    const context = this.#context;
    if (hitLimit !== undefined) context.hitLimit = hitLimit;
    const wanted = new Set(testFilter);
    const files = this.#options.tests.filter((file) => testFilter.some((id) => isIn(file, id)));
    const results: TestResult[] = [];
    for (const file of first(files, (name) => name === this.#last?.file)) {
      delete context.activeMutant;
      const tests = this.#loaded(file, wanted, options);
      context.activeMutant = activeMutant.id;
      for (const test of first(tests, ({ id }) => id === this.#last?.id)) {
        const result = await ranTest(test);
        results.push(result);
        const endless = determineHitLimitReached(context.hitCount, hitLimit);
        if (endless) return endless;
        if (result.status !== TestStatus.Failed) continue;
        this.#last = test;
        return { status: DryRunStatus.Complete, tests: results };
      }
    }
    return { status: DryRunStatus.Complete, tests: results };
  }

  /** The wanted tests of a file. Where the mutant breaks what the file does before any test, none of them can pass. */
  #loaded(
    file: string,
    wanted: ReadonlySet<string>,
    { activeMutant, mutantActivation }: MutantRunOptions,
  ): readonly SuiteTest[] {
    try {
      return this.#suite
        .load(file, (own) =>
          switched(
            this.#context,
            'activeMutant',
            own || mutantActivation === 'static' ? activeMutant.id : undefined,
          ),
        )
        .filter(({ id }) => wanted.has(id));
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error);
      return [...wanted]
        .filter((id) => isIn(file, id))
        .map((id) => ({ id, file, run: () => Promise.resolve(failure) }));
    }
  }
}

function isIn(file: string, id: string): boolean {
  return id.startsWith(`${file} `);
}

/** Sets a value for a while; what it answers brings the one before back. */
function switched(
  context: InstrumenterContext,
  key: 'activeMutant' | 'currentTestId',
  value: string | undefined,
): () => void {
  const before = context[key];
  set(context, key, value);
  return () => {
    set(context, key, before);
  };
}

function set(
  context: InstrumenterContext,
  key: 'activeMutant' | 'currentTestId',
  value: string | undefined,
): void {
  if (value === undefined) Reflect.deleteProperty(context, key);
  else context[key] = value;
}

/** Where the mutated code looks which mutant it is to be, and counts what was reached. */
function instrumenterContext(): InstrumenterContext {
  const shared = globalThis as unknown as Record<string, InstrumenterContext | undefined>;
  return (shared[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
}

async function ranTest(test: SuiteTest): Promise<TestResult> {
  const start = performance.now();
  const failureMessage = await test.run();
  const ran = { id: test.id, name: test.id, fileName: test.file, timeSpentMs: performance.now() - start };
  return failureMessage === undefined
    ? { ...ran, status: TestStatus.Success }
    : { ...ran, status: TestStatus.Failed, failureMessage };
}

function first<T>(items: readonly T[], preferred: (item: T) => boolean): readonly T[] {
  return [...items.filter(preferred), ...items.filter((item) => !preferred(item))];
}

/** Tells Stryker that `core` is no typing error. */
export const strykerValidationSchema = { properties: { core: { type: 'object' } } };

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'core', CoreTestRunner)];

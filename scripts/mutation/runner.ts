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
    const results: TestResult[] = [];
    for (const file of this.#options.tests) {
      for (const test of this.#suite.load(file)) {
        this.#context.currentTestId = test.id;
        results.push(await ranTest(test));
      }
      delete this.#context.currentTestId;
    }
    const { mutantCoverage = { static: {}, perTest: {} } } = this.#context;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage };
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
  async #meet({
    activeMutant,
    testFilter,
    mutantActivation,
    hitLimit,
  }: MutantRunOptions): Promise<DryRunResult> {
    const wanted = testFilter && new Set(testFilter);
    const files = wanted
      ? this.#options.tests.filter((file) => testFilter.some((id) => id.startsWith(`${file} `)))
      : this.#options.tests;
    const results: TestResult[] = [];
    for (const file of first(files, (name) => name === this.#last?.file)) {
      this.#activate(mutantActivation === 'static' ? activeMutant.id : undefined, hitLimit);
      const tests = this.#suite.load(file).filter(({ id }) => wanted?.has(id) ?? true);
      this.#activate(activeMutant.id, hitLimit);
      for (const test of first(tests, ({ id }) => id === this.#last?.id)) {
        const result = await ranTest(test);
        results.push(result);
        const endless = determineHitLimitReached(this.#context.hitCount, hitLimit);
        if (endless) return endless;
        if (result.status !== TestStatus.Failed) continue;
        this.#last = test;
        return { status: DryRunStatus.Complete, tests: results };
      }
    }
    return { status: DryRunStatus.Complete, tests: results };
  }

  #activate(mutant: string | undefined, hitLimit: number | undefined): void {
    delete this.#context.activeMutant;
    delete this.#context.hitLimit;
    if (mutant !== undefined) this.#context.activeMutant = mutant;
    if (mutant !== undefined && hitLimit !== undefined) this.#context.hitLimit = hitLimit;
  }
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

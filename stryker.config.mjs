/**
 * Mutation testing of the core: does a test notice when the code is changed? A full run takes hours; the incremental file
 * makes the next one short. A part: `npm run mutation -- --mutate src/core/value/money.ts`.
 * Options: https://stryker-mutator.io/docs/stryker-js/configuration
 */
export default {
  mutate: ['src/core/**/*.ts', '!src/core/**/*.example.ts', '!src/core/rules/{index,examples}.ts'],
  // Wording is read by people, and vocabularies are judged on whole forms.
  mutator: { excludedMutations: ['StringLiteral'] },
  // A constant of a module is there before any test begins: each such mutant would have to meet every test.
  ignoreStatic: true,
  testRunner: 'jest',
  // Tests are chosen by what they import: without the sources among the roots jest would see no imports between them.
  jest: { configFile: 'jest.config.mjs', config: { roots: ['<rootDir>/src/core', '<rootDir>/test/core'] } },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A busy machine must not pass for a test that noticed.
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 60,
  incremental: true,
  incrementalFile: 'mutation/incremental.json',
  tempDirName: 'mutation/tmp',
  ignorePatterns: ['dist*', 'mutation', 'playwright-report', 'test-results'],
  reporters: ['clear-text', 'json'],
  clearTextReporter: { reportTests: false, allowColor: false },
  jsonReporter: { fileName: 'mutation/report.json' },
  thresholds: { high: 95, low: 90, break: 85 },
};

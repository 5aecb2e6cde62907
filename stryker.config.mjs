/**
 * How Stryker changes the core; `npm run mutation` (scripts/mutation.ts) adds for each folder which files and which tests.
 * Options: https://stryker-mutator.io/docs/stryker-js/configuration
 */
export default {
  // Wording is read by people, and vocabularies are judged on whole forms.
  mutator: { excludedMutations: ['StringLiteral'] },
  // A constant of a module is there before any test begins: each such mutant would have to meet every test.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A busy machine must not pass for a test that noticed.
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 60,
  tempDirName: 'mutation/tmp',
  ignorePatterns: ['dist*', 'mutation', 'playwright-report', 'test-results'],
  // The report is made of all folders together.
  reporters: [],
  logLevel: 'error',
};

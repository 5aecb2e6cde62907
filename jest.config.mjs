/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  setupFiles: ['<rootDir>/test/property-seed.ts'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['<rootDir>/test/e2e/'],
  // Jest spares a core for itself otherwise: half of a machine with two, where its own process has nothing to do.
  maxWorkers: '100%',
  // Time is never asserted: this only ends what hangs, also on a machine busy with other work.
  testTimeout: 60_000,
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json'],
  transform: {
    '\\.(ts|tsx|mjs)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // With --coverage only, as `npm test` runs it: every line of the core is there because something depends on it.
  collectCoverageFrom: ['src/core/**/*.ts'],
  // What V8 counts grows with every test file run before, so that the last ones take ten times as long as the first.
  coverageProvider: 'babel',
  coverageDirectory: '<rootDir>/test-results/coverage',
  coverageReporters: ['json-summary', 'text-summary'],
  coverageThreshold: { './src/core/': { lines: 98 } },
  // hucre is published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
};

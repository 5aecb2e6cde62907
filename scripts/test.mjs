/**
 * The whole judgement on a checkout: lint, unit and contract tests, production build, tests in a real browser.
 * Stops at the first stage that fails. The last line of output is always `N passed, N failed`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runCommand } from './run-command.mjs';

const CORE_REPORT = 'test-results/jest-core.json';
const JEST_REPORT = 'test-results/jest.json';
const PLAYWRIGHT_REPORT = 'test-results/playwright.json';

const STAGES = [
  { name: 'lint', command: 'node scripts/lint.mjs' },
  // Measuring coverage doubles the time of a test: only the tests of the core are measured, and they must reach it alone.
  {
    name: 'tests of the core, with coverage',
    command: `jest test/core/ --coverage --json --outputFile=${CORE_REPORT}`,
    tally: () => tallyJest(CORE_REPORT),
  },
  {
    name: 'unit and contract tests',
    command: `jest --testPathIgnorePatterns /test/core/ /test/e2e/ --json --outputFile=${JEST_REPORT}`,
    tally: () => tallyJest(JEST_REPORT),
  },
  { name: 'production build', command: 'npm run --silent build' },
  { name: 'check of the build', command: 'tsx scripts/check-build.ts' },
  { name: 'browser tests', command: 'playwright test', tally: tallyPlaywright },
];

const total = { passed: 0, failed: 0 };
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');

for (const { name, command, tally } of STAGES) {
  console.log(`\n== ${name}`);
  const { status, seconds } = await runCommand(command);
  console.log(`== ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  const counts = tally?.() ?? { passed: 0, failed: 0 };
  total.passed += counts.passed;
  total.failed += counts.failed;
  if (status === 0) continue;
  // A stage that broke before or without any test of its own is a failure too: never "0 failed" with a bad status.
  if (counts.failed === 0) total.failed += 1;
  process.exitCode = 1;
  break;
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);

/** A test file that does not even load has no tests to count: it counts as one failure. */
function tallyJest(path) {
  const report = read(path);
  return (
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    }
  );
}

function tallyPlaywright() {
  const report = read(PLAYWRIGHT_REPORT);
  return report && { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
}

function read(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

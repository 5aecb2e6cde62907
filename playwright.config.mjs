import { defineConfig } from '@playwright/test';

/** Tests of the built product in a real browser. `test/e2e/browser` finds the browser; nothing is downloaded. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/playwright',
  globalSetup: './test/e2e/support/prepare.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    // A broken build should say so soon, not once per test after the whole patience.
    actionTimeout: 10_000,
  },
});

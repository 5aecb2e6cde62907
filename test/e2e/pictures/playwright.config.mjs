import base from '../../../playwright.config.mjs';

/**
 * The pictures of the guides, by `npm run pictures`. Nothing is judged by them, people look at them; a picture that differs
 * in nothing but the rounding of a few points is left as it is.
 */
export default {
  ...base,
  testDir: '.',
  testMatch: '*.pictures.ts',
  outputDir: '../../../test-results/pictures',
  globalSetup: '../support/prepare.ts',
  reporter: [['list']],
  snapshotPathTemplate: '../../../docs/images/{arg}{ext}',
  updateSnapshots: 'changed',
  expect: { toHaveScreenshot: { maxDiffPixels: 20 } },
};

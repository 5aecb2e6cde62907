/** `npm run pictures`: builds, goes through the browser tests, and keeps the pictures the guides show in docs/images. */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { runCommand } from './run-command.mjs';

const FROM = 'test-results/screenshots';
const TO = 'docs/images';

/** Picture of the guide: screenshot of a test. */
const PICTURES = {
  'pane-findings': 'excel-checked',
  'pane-fix': 'excel-preview',
  'pane-safe-fixes': 'excel-safe-fixes',
  'pane-ignore': 'excel-ignore',
  'pane-ignored': 'excel-ignored',
  'pane-history': 'excel-history',
  'pane-tables': 'excel-evidence',
  'pane-rule': 'excel-rule-page',
  'pane-settings': 'excel-settings',
  'pane-dark': 'excel-dark',
  'pane-narrow': 'excel-320-问题',
  'pane-english': 'excel-english',
  'browser-edition': 'workbench-checked',
};

const { status } = await runCommand('npm run --silent test:e2e');
if (status !== 0) process.exit(status);
mkdirSync(TO, { recursive: true });
for (const [picture, screenshot] of Object.entries(PICTURES)) {
  const source = `${FROM}/${screenshot}.png`;
  if (!existsSync(source)) throw new Error(`no test makes the screenshot ${screenshot}`);
  copyFileSync(source, `${TO}/${picture}.png`);
}
console.log(`${Object.keys(PICTURES).length} pictures in ${TO}`);

/**
 * `npm run pictures`: builds, and takes the pictures of the guides again, docs/images. Look at them before they are
 * committed; what is ugly in a picture is ugly in the product.
 */
import { runCommand } from './run-command.mjs';

const STEPS = ['npm run --silent build', 'playwright test --config test/e2e/pictures/playwright.config.mjs'];

for (const step of STEPS) {
  const { status } = await runCommand(step);
  if (status !== 0) process.exit(status);
}

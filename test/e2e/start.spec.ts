import { test, expect } from './support/fixtures';
import { provideFonts } from './support/fonts';
import { npmStart } from './support/npm-start';
import { letThrough } from './support/routes';
import { Workbench } from './support/workbench';

test('npm start prints an address where the sample stands ready', async ({ context, page }) => {
  // The development build is compiled from nothing first.
  test.setTimeout(120_000);
  const started = await npmStart();
  try {
    await letThrough(context, new URL(started.url).origin);
    await provideFonts(context);
    await page.goto(started.url);
    const workbench = new Workbench(page);
    // The development build is several times the size of the production build, and its worker is compiled with it.
    await expect(workbench.tab('4.乡村振兴工作队')).toBeVisible({ timeout: 60_000 });
    await workbench.pane.check();
    await workbench.pane.find('cost-over-budget', 'E14');
  } finally {
    // The page would complain about the lost connection to the server.
    await page.close();
    await started.stop();
  }
  await expect(fetch(started.url)).rejects.toThrow();
});

import type { Frame } from '@playwright/test';
import { accessibilityProblems } from './support/axe';
import type { ExcelPage } from './support/excel-page';
import { expect, test } from './support/fixtures';
import { screenshot } from './support/screenshot';

const VIEWS = {
  'zh-CN': ['问题', '表格', '已忽略', '记录', '导出', '设置'],
  'en-US': ['Findings', 'Tables', 'Ignored', 'History', 'Export', 'Settings'],
} as const;
const CHECK = { 'zh-CN': '检查', 'en-US': 'Check' } as const;
type Language = keyof typeof VIEWS;

/** Goes through all views with everything open that can be, and looks at each. */
async function everyView(excel: ExcelPage, language: Language, look: (view: string) => Promise<void>) {
  const { pane, frame } = excel;
  await pane.check(CHECK[language]);
  for (const view of VIEWS[language]) {
    await pane.view(view);
    await expect(frame.locator('.pane-body > div > *').first()).toBeVisible();
    // The reasons of the first card, the evidence of the first table.
    const opener = frame.locator('.finding [aria-expanded], [data-table] [aria-expanded]');
    if ((await opener.count()) > 0) await opener.nth(view === VIEWS[language][0] ? 1 : 0).click();
    await look(view);
  }
}

/** What reaches beyond the pane, and what would have to be scrolled sideways. */
function beyond(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const all = [...document.querySelectorAll<HTMLElement>('body *')];
    const seen = all.filter((element) => !element.closest('.visually-hidden, .sample-scroll, .changes'));
    const out = seen.filter((element) => element.getBoundingClientRect().right > width + 0.5);
    const scrolled = seen.filter(
      (element) =>
        element.matches('.pane-head, .pane-body') && element.scrollWidth > Math.ceil(element.clientWidth),
    );
    return [...out, ...scrolled].map((element) => `${element.tagName} ${element.className}`);
  });
}

// A pane of 350 points has half of them left at 200 %, and half of the height.
for (const { name, width, height } of [
  { name: '320 points', width: 320, height: 800 },
  { name: '200 %', width: 175, height: 400 },
]) {
  for (const language of Object.keys(VIEWS) as Language[]) {
    test.describe(`at ${name}, ${language}`, () => {
      test.use({ locale: language, deviceScaleFactor: width < 320 ? 2 : 1 });

      test('every view fits', async ({ excelPane }) => {
        test.slow();
        const { page, frame } = excelPane;
        await page.setViewportSize({ width: 640, height });
        await page.addStyleTag({ content: `iframe.pane { width: ${width}px !important; }` });
        await everyView(excelPane, language, async (view) => {
          expect(await beyond(frame), view).toEqual([]);
          await screenshot(page, `excel-${width}-${view}`);
        });
      });
    });
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any view in a ${colorScheme} contrast theme`, async ({ excelPane }) => {
    test.slow();
    const { page, frame } = excelPane;
    await page.emulateMedia({ colorScheme, forcedColors: 'active', reducedMotion: 'reduce' });
    await everyView(excelPane, 'zh-CN', async (view) => {
      expect(await accessibilityProblems(frame), view).toEqual([]);
      await screenshot(page, `excel-contrast-${colorScheme}-${view}`);
    });
  });
}

test('a contrast theme shows what is selected, pressed and focused without colours of ours', async ({
  excelPane,
}) => {
  const { page, pane } = excelPane;
  await page.emulateMedia({ forcedColors: 'active' });
  await pane.check();
  const finding = await pane.find('cost-over-budget', 'E14');
  const outline = 'outline-style';
  await expect(finding).toHaveCSS(outline, 'none');
  await finding.getByRole('button', { name: 'E14' }).click();
  await expect(finding).toHaveAttribute('aria-current', 'true');
  await expect(finding).toHaveCSS(outline, 'solid');

  const [errors, warnings] = [pane.count('error'), pane.count('warning')].map((count) => count.locator('..'));
  const frameOf = (button: typeof errors) =>
    button?.evaluate((item) => getComputedStyle(item).borderTopColor);
  expect(await frameOf(errors)).toBe(await frameOf(warnings));
  await errors?.click();
  expect(await frameOf(errors)).not.toBe(await frameOf(warnings));

  const search = excelPane.frame.locator('.filters .fui-Input');
  await search.locator('input').focus();
  await expect(search).toHaveCSS(outline, 'solid');
});

import { readFile } from 'node:fs/promises';
import { SCENARIOS } from '../../src/hosts/office/self-test/scenarios';
import { accessibilityProblems } from './support/axe';
import { expect, test } from './support/fixtures';
import { screenshot } from './support/screenshot';

const ALL = Object.keys(SCENARIOS).length;

test('the self-test asks, compares, leaves nothing behind and saves its result', async ({
  excelSelfTest,
}) => {
  const { page } = excelSelfTest;
  const view = page.frameLocator('iframe.pane');
  const start = view.getByRole('button', { name: '开始自检' });
  await expect(start).toBeVisible();
  await screenshot(page, 'excel-self-test-asks');
  const before = await excelSelfTest.ask('savedFile');
  const batches = await excelSelfTest.ask('batches');
  expect(batches).toBe(0);

  await start.click();
  await expect(view.getByRole('status').first()).toHaveText(
    `自检完成：${ALL} 项相同，0 项不同，0 项未能进行。`,
  );
  expect(await view.locator('li[data-verdict="same"]').count()).toBe(ALL);
  expect(await excelSelfTest.ask('savedFile')).toBe(before);
  expect(await accessibilityProblems(excelSelfTest.frame)).toEqual([]);
  await screenshot(page, 'excel-self-test');

  const download = page.waitForEvent('download');
  await view.getByRole('button', { name: '保存结果' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('excel-self-test.json');
  const result = JSON.parse(await readFile(await saved.path(), 'utf8')) as {
    readonly format: string;
    readonly excelApi: string;
    readonly results: readonly { readonly id: string; readonly verdict: string }[];
  };
  expect(result).toMatchObject({ format: 'target-table/self-test@1', excelApi: '1.15', language: 'zh-CN' });
  expect(result.results.map(({ id }) => id)).toEqual(Object.keys(SCENARIOS));
  await view.getByRole('button', { name: '复制结果' }).click();
  await expect(view.getByText('结果已复制。')).toBeVisible();
});

test.describe('in English and in the dark', () => {
  test.use({ locale: 'en-US', colorScheme: 'dark' });

  test('the self-test shows what differs and what could not be carried out', async ({ excelSelfTest }) => {
    const { page } = excelSelfTest;
    const view = page.frameLocator('iframe.pane');
    await view.getByRole('button', { name: 'Start the self-test' }).waitFor();
    // The third request from now is the first text that is written.
    await excelSelfTest.ask('plan', { kind: 'fails', code: 'GeneralException', after: 1 }, 3);
    // Behind all texts stands the scenario of cells with the format Text: two requests add its sheet.
    await excelSelfTest.ask('plan', { kind: 'fails', code: 'GeneralException', after: 1 }, 2 + 27 + 1 + 3);
    await view.getByRole('button', { name: 'Start the self-test' }).click();
    await expect(view.getByRole('status').first()).toHaveText(
      `Done: ${ALL - 2} the same, 1 different, 1 could not be carried out.`,
    );
    const different = view.locator('li[data-verdict="different"]');
    await different.getByText('Show the difference').click();
    await expect(different.getByText('{"refused":"GeneralException"}')).toBeVisible();
    await expect(view.locator('li[data-verdict="failed"]')).toHaveAttribute('data-scenario', 'text-format');
    expect(await accessibilityProblems(excelSelfTest.frame)).toEqual([]);
    await screenshot(page, 'excel-self-test-differences');
  });
});

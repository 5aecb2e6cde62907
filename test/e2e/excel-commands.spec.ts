import { MARK_FORMULAS } from '../../src/hosts/marks';
import { expect, test } from './support/fixtures';

const SHEET = '4.乡村振兴工作队';

test('the ribbon exports the clean tables without the pane', async ({ excelCommands }) => {
  const old = await excelCommands.ask('sheetNames');
  await excelCommands.frame.waitForFunction(() => 'Excel' in window);
  await excelCommands.ask('pressButton', 'exportClean');
  const names = await excelCommands.ask('sheetNames');
  expect(names.slice(0, old.length)).toEqual(old);
  expect(names).toHaveLength(old.length * 2 + 1);
});

test('the ribbon clears the marks without the pane', async ({ excelCommands }) => {
  const { page } = excelCommands;
  await page.evaluate(
    ([name, formula]) => {
      const sheet = window.excel?.workbook.sheets.find((item) => item.name === name);
      const areas = [{ top: 13, left: 4, bottom: 13, right: 4 }];
      sheet?.formats.push({ id: '{old}', areas, formula, fill: '#ffd5d2', fontColor: null });
    },
    [SHEET, MARK_FORMULAS.error] as const,
  );
  expect(await excelCommands.ask('marks', SHEET)).toEqual([{ address: 'E14', level: 'error' }]);
  await excelCommands.frame.waitForFunction(() => 'Excel' in window);
  await excelCommands.ask('pressButton', 'clearMarks');
  expect(await excelCommands.ask('marks', SHEET)).toEqual([]);
});

test('the button 检查 opens the pane and checks at once', async ({ context, page, excelCommands }) => {
  expect(context).toBe(page.context());
  const url = new URL(page.url());
  url.searchParams.set('pane', `${new URL(url.searchParams.get('pane') ?? '').origin}/taskpane.html?check`);
  await page.goto(url.href);
  await expect(excelCommands.pane.findings.first()).toBeVisible();
});

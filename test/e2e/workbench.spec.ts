import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre';
import { accessibilityProblems } from './support/axe';
import { encryptedWorkbook, garbage, OWN_SHEET, ownWorkbook } from './support/files';
import { expect, test } from './support/fixtures';
import { screenshot } from './support/screenshot';
import { Workbench } from './support/workbench';

// What they do has a file of tests of its own.
test.use({ serviceWorkers: 'block' });

const SHEET = '4.乡村振兴工作队';

test.describe('the sample workbook', () => {
  test('is there at once and is checked at the press of a button', async ({ workbenchPage }) => {
    const workbench = new Workbench(workbenchPage);
    await expect(workbench.tabs).toHaveCount(4);
    await expect(workbench.openTab).toHaveCount(1);
    await screenshot(workbenchPage, 'workbench-start');

    await workbench.pane.check();
    let counted = 0;
    for (const severity of ['error', 'warning', 'info'] as const) {
      counted += Number(await workbench.pane.count(severity).textContent());
    }
    await expect(workbenchPage.getByRole('tab', { name: /^问题/ })).toContainText(String(counted));
    await expect(await workbench.pane.find('cost-over-budget', 'E14')).toHaveAttribute(
      'data-severity',
      'error',
    );
    await screenshot(workbenchPage, 'workbench-checked');
  });

  test('a finding leads to its cell; its fix is previewed, applied and taken back', async ({
    workbenchPage,
  }) => {
    const workbench = new Workbench(workbenchPage);
    const { pane } = workbench;
    await pane.check();
    const finding = await pane.find('cost-over-budget', 'E14');

    await finding.getByRole('button', { name: 'E14' }).click();
    await expect(workbench.openTab).toHaveText(SHEET);
    await expect(workbench.cell('E14')).toHaveAttribute('aria-selected', 'true');
    await expect(workbench.cell('E14')).toHaveText('1.5万');
    await expect(finding).toHaveAttribute('aria-current', 'true');

    const panel = await pane.choose(finding, '≤0.85万元');
    await expect(panel.locator('del').first()).toHaveText('1.5万');
    await screenshot(workbenchPage, 'workbench-preview');
    await pane.confirm(panel);
    await expect(finding).toHaveCount(0);
    await expect(workbench.cell('E14')).toHaveText('≤0.85万元');
    await screenshot(workbenchPage, 'workbench-fixed');

    await pane.undo();
    await expect(finding).toBeVisible();
    await expect(workbench.cell('E14')).toHaveText('1.5万');
  });

  test('all safe fixes are listed first and then applied together', async ({ workbenchPage }) => {
    const { pane } = new Workbench(workbenchPage);
    await pane.check();
    const tab = workbenchPage.getByRole('tab', { name: /^问题/ });
    const counted = async () => Number(/\d+/.exec((await tab.textContent()) ?? '')?.[0]);
    const before = await counted();
    const all = pane.button(/^修复全部安全项（\d+）$/);
    const promised = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0]);
    await all.click();
    const panel = pane.group(/^修复全部安全项/);
    await expect(panel.getByRole('listitem')).toHaveCount(promised);
    await pane.confirm(panel);
    await expect(all).toHaveCount(0);
    expect(await counted()).toBeLessThan(before);
    await pane.undo();
    await expect.poll(counted).toBe(before);
  });

  test('the clean tables arrive as new sheets behind the old ones', async ({ workbenchPage }) => {
    const workbench = new Workbench(workbenchPage);
    await workbench.pane.check();
    const old = await workbench.tabs.allTextContents();
    await workbench.pane.view('导出');
    await workbench.pane.button('导出规范表').click();
    await workbench.pane.confirm(workbench.pane.group('导出规范表'), '确定导出');
    await expect(workbench.tabs).not.toHaveCount(old.length);
    const names = await workbench.tabs.allTextContents();
    expect(names.slice(0, old.length)).toEqual(old);
    await workbench.tabs.last().click();
    await expect(workbench.openTab).toHaveText(names.at(-1) ?? '');
    await screenshot(workbenchPage, 'workbench-exported');
  });
});

test.describe('an own file', () => {
  test('opens by the button', async ({ workbenchPage }) => {
    const workbench = new Workbench(workbenchPage);
    await workbench.open(await ownWorkbook());
    await expect(workbench.tabs).toHaveText([OWN_SHEET]);
    await workbench.pane.check();
    await expect(await workbench.pane.find('cost-over-budget', 'E14')).toBeVisible();
  });

  test('opens by drag and drop', async ({ workbenchPage }) => {
    const workbench = new Workbench(workbenchPage);
    await workbench.drop(await ownWorkbook());
    await expect(workbench.tabs).toHaveText([OWN_SHEET]);
  });

  for (const [kind, file] of [
    ['a workbook with a password', encryptedWorkbook()],
    ['a file that is no workbook', garbage()],
  ] as const) {
    test(`${kind} is refused in a sentence, and the workbook stays`, async ({ workbenchPage }) => {
      const workbench = new Workbench(workbenchPage);
      await workbench.open(file);
      await expect(workbenchPage.getByRole('alert').filter({ hasText: /[。！]$/ })).toBeVisible();
      await expect(workbench.tabs).toHaveCount(4);
      await workbench.pane.check();
    });
  }
});

test.describe('a changed workbook', () => {
  test('is saved as a copy that holds the change', async ({ workbenchPage }) => {
    const workbench = new Workbench(workbenchPage);
    const { pane } = workbench;
    await pane.check();
    await pane.confirm(await pane.choose(await pane.find('cost-over-budget', 'E14'), '≤0.85万元'));
    await expect(workbenchPage.getByText('有未保存的修改')).toBeVisible();

    const download = workbenchPage.waitForEvent('download');
    await pane.button('保存').click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('zhangjiakou-2024-已修改.xlsx');
    const { sheets } = await readXlsx(await readFile(await file.path()));
    expect(sheets.find(({ name }) => name === SHEET)?.rows[13]?.[4]).toBe('≤0.85万元');
    await expect(workbenchPage.getByText('有未保存的修改')).toHaveCount(0);
  });

  test('is not thrown away without asking', async ({ workbenchPage }) => {
    const workbench = new Workbench(workbenchPage);
    const { pane } = workbench;
    await pane.check();
    await pane.confirm(await pane.choose(await pane.find('cost-over-budget', 'E14'), '≤0.85万元'));

    const questions: string[] = [];
    workbenchPage.once('dialog', (dialog) => {
      questions.push(dialog.message());
      void dialog.dismiss();
    });
    await workbench.open(await ownWorkbook());
    await expect.poll(() => questions).toEqual([expect.stringContaining('未保存')]);
    await expect(workbench.tabs).toHaveCount(4);
  });
});

test('everything can be done from the keyboard', async ({ workbenchPage }) => {
  const workbench = new Workbench(workbenchPage);
  const { pane } = workbench;
  const { keyboard } = workbenchPage;
  const tabTo = async (target: ReturnType<typeof pane.button>) => {
    await expect(target).toBeVisible();
    // Far more stops than the page has: a target that cannot be reached ends the loop, not the patience.
    for (let stops = 0; stops < 400; stops++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await keyboard.press('Tab');
    }
    throw new Error('not reachable with the Tab key');
  };

  await tabTo(pane.button('检查'));
  await keyboard.press('Enter');
  const finding = await pane.find('cost-over-budget', 'E14');
  await tabTo(finding.getByRole('button', { name: 'E14' }));
  await keyboard.press('Enter');
  await expect(workbench.cell('E14')).toHaveAttribute('aria-selected', 'true');

  await tabTo(finding.getByRole('button', { name: '修复', exact: true }));
  await keyboard.press('Enter');
  const panel = finding.getByRole('group', { name: '修复', exact: true });
  await expect(panel.locator('ins')).toHaveText('≤0.85万元');
  await tabTo(panel.getByRole('button', { name: '确定修改' }));
  await keyboard.press('Enter');
  await expect(workbench.cell('E14')).toHaveText('≤0.85万元');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in ${colorScheme} colours`, async ({ workbenchPage }) => {
    const { pane, tabs } = new Workbench(workbenchPage);
    await workbenchPage.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(tabs).toHaveCount(4);
    expect(await accessibilityProblems(workbenchPage.mainFrame())).toEqual([]);
    await pane.check();
    await pane.choose(await pane.find('cost-over-budget', 'E14'), '≤0.85万元');
    expect(await accessibilityProblems(workbenchPage.mainFrame())).toEqual([]);
    await screenshot(workbenchPage, `workbench-${colorScheme}`);
  });
}

test('320 pixels are wide enough', async ({ workbenchPage }) => {
  await workbenchPage.setViewportSize({ width: 320, height: 640 });
  const { pane } = new Workbench(workbenchPage);
  await pane.check();
  await pane.choose(await pane.find('cost-over-budget', 'E14'), '≤0.85万元');
  const overflow = await workbenchPage.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await screenshot(workbenchPage, 'workbench-320');
});

test.describe('in English', () => {
  test.use({ locale: 'en-US' });

  test('the product speaks English and can be switched to Chinese', async ({ workbenchPage }) => {
    const { pane } = new Workbench(workbenchPage);
    await pane.check('Check');
    await expect(await pane.find('cost-over-budget', 'E14')).toContainText('Error');
    await screenshot(workbenchPage, 'workbench-english');
    await pane.button('中文').click();
    await expect(pane.button('检查')).toBeVisible();
    await expect(await pane.find('cost-over-budget', 'E14')).toContainText('错误');
  });
});

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import type { Page } from '@playwright/test';
import { accessibilityProblems } from './support/axe';
import { garbage, OWN_SHEET, ownWorkbook } from './support/files';
import { expect, test } from './support/fixtures';
import { screenshot } from './support/screenshot';
import { Workbench } from './support/workbench';
import { longWorkbook, namedWorkbook, oldWorkbook, renamedWorkbook } from './support/workbench-files';

// What they do has a file of tests of its own.
test.use({ serviceWorkers: 'block' });

/** Two good files, an old one and a broken one. */
async function four() {
  return [
    await namedWorkbook('甲.xlsx'),
    garbage(),
    await oldWorkbook('旧表.xls'),
    await namedWorkbook('乙.xlsx'),
  ];
}

async function withFour(page: Page): Promise<Workbench> {
  const workbench = new Workbench(page);
  await workbench.drop(...(await four()));
  await workbench.listed(4);
  return workbench;
}

/** Answers the next question of the browser and returns it. */
function answer(page: Page, yes: boolean): Promise<string> {
  return new Promise((asked) =>
    page.once('dialog', (dialog) => {
      asked(dialog.message());
      void (yes ? dialog.accept() : dialog.dismiss());
    }),
  );
}

test('several files dropped together become a list with what was found in each', async ({
  workbenchPage,
}) => {
  const workbench = await withFour(workbenchPage);
  await expect(workbench.rows.locator('.file-row-name')).toHaveText([
    '甲.xlsx',
    '损坏.xlsx',
    '旧表.xls',
    '乙.xlsx',
  ]);
  await expect(workbench.tabs).toHaveText([OWN_SHEET]);
  await expect(workbench.row('甲.xlsx').locator('[aria-current]')).toHaveCount(1);
  await expect(workbench.row('损坏.xlsx')).toHaveAttribute('data-state', 'failed');
  await expect(workbench.row('损坏.xlsx')).toContainText('不是 Excel 工作簿');
  await expect(workbench.row('旧表.xls')).toContainText('已由 .xls 转换');
  await expect(workbench.list.getByRole('status')).toHaveText('已检查 3 个文件，另有 1 个未能读取。');

  // Counted behind the page, and again by the pane once the file is open.
  const counted = await workbench.row('乙.xlsx').locator('[data-found="error"] b').textContent();
  await workbench.turnTo('乙.xlsx');
  await expect(workbench.pane.count('error')).toHaveText(counted ?? '');
  await screenshot(workbenchPage, 'workbench-list');

  await workbench.turnTo('旧表.xls');
  await expect(workbenchPage.getByText('打开时已转换')).toBeVisible();
  await expect(await workbench.pane.find('cost-over-budget', 'E14')).toBeVisible();

  await workbench.list.getByLabel('显示哪些文件').selectOption('有错误的');
  await expect(workbench.row('损坏.xlsx')).toHaveCount(0);
});

test('a folder is opened with everything below it, in the order a person counts', async ({
  workbenchPage,
}, info) => {
  const folder = info.outputPath('各部门');
  await mkdir(join(folder, '下级'), { recursive: true });
  const { buffer } = await ownWorkbook();
  for (const name of ['10.xlsx', '2.xlsx', '~$2.xlsx', '说明.txt', join('下级', '1.xlsx')]) {
    await writeFile(join(folder, name), buffer);
  }
  const workbench = new Workbench(workbenchPage);
  await workbench.openFolder(folder);
  await workbench.listed(3);
  await expect(workbench.rows.locator('.file-row-name')).toHaveText(['2.xlsx', '10.xlsx', '1.xlsx']);
  await expect(workbench.row('1.xlsx').last()).toContainText('各部门/下级');
});

test('changes stay with their file while others are looked at, and are saved with it', async ({
  workbenchPage,
}) => {
  const workbench = await withFour(workbenchPage);
  const { pane } = workbench;
  await pane.confirm(await pane.choose(await pane.find('cost-over-budget', 'E14'), '≤0.85万元'));
  await expect(workbench.row('甲.xlsx')).toContainText('有未保存的修改');
  await workbench.turnTo('乙.xlsx');
  await expect(workbench.cell('E14')).toHaveText('1.5万');
  await workbench.turnTo('甲.xlsx');
  await expect(workbench.cell('E14')).toHaveText('≤0.85万元');

  const download = workbenchPage.waitForEvent('download');
  await pane.button('保存').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('甲-已修改.xlsx');
  const { sheets } = await readXlsx(await readFile(await file.path()));
  expect(sheets[0]?.rows[13]?.[4]).toBe('≤0.85万元');
  await expect(workbench.row('甲.xlsx')).not.toContainText('有未保存的修改');
});

test('nothing unsaved is thrown away without asking', async ({ workbenchPage }) => {
  const workbench = await withFour(workbenchPage);
  const { pane } = workbench;
  await pane.confirm(await pane.choose(await pane.find('cost-over-budget', 'E14'), '≤0.85万元'));

  const refused = answer(workbenchPage, false);
  await pane.button('将“甲.xlsx”移出列表').click();
  expect(await refused).toContain('未保存');
  await expect(workbench.rows).toHaveCount(4);

  const left = answer(workbenchPage, false);
  await workbenchPage.close({ runBeforeUnload: true });
  expect(await left).toEqual(expect.any(String));
  await expect(workbench.cell('E14')).toHaveText('≤0.85万元');

  const agreed = answer(workbenchPage, true);
  await pane.button('将“甲.xlsx”移出列表').click();
  await agreed;
  await expect(workbench.rows).toHaveCount(3);
});

test('copies of all files go into a folder, fixed, and overwrite nothing', async ({ workbenchPage }) => {
  // The system's dialogue cannot be driven; a folder of the browser's own answers in its place.
  await workbenchPage.evaluate(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('copies', { create: true }),
    });
  });
  const { list, pane } = await withFour(workbenchPage);
  for (const expected of [
    ['乙-已修改.xlsx', '旧表-已修改.xlsx', '甲-已修改.xlsx'],
    // The open file holds its fixes already; the others are fixed once more and find their names taken.
    ['乙-已修改(2).xlsx', '乙-已修改.xlsx', '旧表-已修改(2).xlsx', '旧表-已修改.xlsx', '甲-已修改.xlsx'],
  ]) {
    await list.getByRole('button', { name: '全部另存…' }).click();
    const panel = pane.group('全部另存…');
    await expect(panel.getByRole('checkbox')).toBeChecked();
    await screenshot(workbenchPage, 'workbench-copies');
    await panel.getByRole('button', { name: '选择文件夹并保存' }).click();
    await expect(workbenchPage.getByRole('alert').filter({ hasText: /已另存 \d 个文件。/ })).toBeVisible();
    const names = await workbenchPage.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('copies');
      const found: string[] = [];
      for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
        found.push(name);
      return found.sort();
    });
    expect(names.sort()).toEqual([...expected].sort());
    await workbenchPage.getByRole('button', { name: '关闭提示' }).first().click();
  }
});

test('where no folder can be chosen, copies are downloaded one after another', async ({ workbenchPage }) => {
  await workbenchPage.evaluate(() => Object.assign(window, { showDirectoryPicker: undefined }));
  const { list, pane } = await withFour(workbenchPage);
  const names: string[] = [];
  workbenchPage.on('download', (download) => names.push(download.suggestedFilename()));
  await list.getByRole('button', { name: '全部另存…' }).click();
  await pane.group('全部另存…').getByRole('button', { name: '逐个下载' }).click();
  await expect
    .poll(() => [...names].sort())
    .toEqual(['乙-已修改.xlsx', '旧表-已修改.xlsx', '甲-已修改.xlsx'].sort());
});

test('the list of findings of all files is one workbook', async ({ workbenchPage }) => {
  const { list } = await withFour(workbenchPage);
  const download = workbenchPage.waitForEvent('download');
  await list.getByRole('button', { name: '下载问题清单' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('问题清单.xlsx');
  const { sheets } = await readXlsx(await readFile(await file.path()));
  const paths = new Set(sheets[0]?.rows.slice(1).map((row) => row[1]));
  expect(paths).toEqual(new Set(['甲.xlsx', '损坏.xlsx', '旧表.xls', '乙.xlsx']));
});

test('what files say against each other stands above the list and leads to the cells', async ({
  workbenchPage,
}) => {
  const workbench = new Workbench(workbenchPage);
  const { list, across } = workbench;
  await workbench.drop(
    await namedWorkbook('甲.xlsx'),
    await renamedWorkbook('乙.xlsx', '河道清淤'),
    await ownWorkbook(),
  );
  await workbench.listed(3);
  // One code for two projects, and for one project twice.
  await expect(across).toHaveCount(3);
  await expect(across.first()).toContainText('“河道清淤”');
  await expect(workbench.row('乙.xlsx')).toContainText('跨文件核对：1 条');
  await screenshot(workbenchPage, 'workbench-across');

  await across
    .first()
    .getByRole('button', { name: /^乙\.xlsx › 重名 › / })
    .click();
  await expect(workbench.row('乙.xlsx').locator('[aria-current]')).toHaveCount(1);
  await expect(workbench.openTab).toHaveText('重名');
  await workbench.pane.settled();
  await expect(workbench.cell('B4')).toHaveAttribute('aria-selected', 'true');

  await list.getByLabel('显示哪些文件').selectOption('与其他文件不一致的');
  await expect(workbench.rows).toHaveCount(3);
  expect(await accessibilityProblems(workbenchPage.mainFrame())).toEqual([]);

  // Taken off the list, a file contradicts nobody any more.
  await workbench.pane.button('将“乙.xlsx”移出列表').click();
  await expect(across).toHaveCount(2);
  await expect(across.first()).not.toContainText('“河道清淤”');
});

test.describe('a file of 20,000 rows', () => {
  test('is opened behind the page, which stays alive', async ({ workbenchPage }) => {
    test.setTimeout(120_000);
    const workbench = new Workbench(workbenchPage);
    await expect(workbench.tabs).toHaveCount(4);
    const file = await longWorkbook('长表.xlsx', 20_000);
    await workbenchPage.evaluate(() => {
      const alive = { whileReading: 0, whileLoading: 0 };
      Object.assign(window, { alive });
      setInterval(() => {
        const doing = document.querySelector('.opening')?.textContent ?? '';
        if (doing.startsWith('正在读取')) alive.whileReading++;
        if (doing.startsWith('正在载入')) alive.whileLoading++;
      }, 0);
    });
    await workbench.open(file);
    await expect(workbench.tab('长表')).toBeVisible({ timeout: 60_000 });
    const alive = await workbenchPage.evaluate(
      () => (window as unknown as { alive: { whileReading: number; whileLoading: number } }).alive,
    );
    // A page that reads the file itself does not get to tick before it is read.
    expect(alive.whileReading).toBeGreaterThan(20);
    expect(alive.whileLoading).toBeGreaterThan(20);
  });

  test('can be given up; what was there stays', async ({ workbenchPage }) => {
    const workbench = new Workbench(workbenchPage);
    await expect(workbench.tabs).toHaveCount(4);
    await workbench.open(await longWorkbook('长表.xlsx', 20_000));
    await workbenchPage.getByRole('button', { name: '停止打开' }).click();
    await expect(workbenchPage.getByRole('button', { name: '停止打开' })).toHaveCount(0);
    await expect(workbench.tabs).toHaveCount(4);
    // The next file finds a worker again.
    await workbench.open(await ownWorkbook());
    await expect(workbench.tabs).toHaveText([OWN_SHEET]);
  });
});

test('checking can be stopped and taken up again', async ({ workbenchPage }) => {
  const workbench = new Workbench(workbenchPage);
  const files = [await ownWorkbook()];
  for (let number = 0; number < 6; number++) files.push(await longWorkbook(`长表${number}.xlsx`, 6_000));
  await workbench.drop(...files);
  await workbench.list.getByRole('button', { name: '停止', exact: true }).click();
  await expect(workbench.list.locator('[data-state="stopped"]').first()).toBeVisible();
  await workbench.listed(7);
  await workbench.list.getByRole('button', { name: '继续检查' }).click();
  await expect(workbench.list.locator('[data-state="checked"]')).toHaveCount(7, { timeout: 20_000 });
});

test('the list can be worked through from the keyboard', async ({ workbenchPage }) => {
  const workbench = await withFour(workbenchPage);
  await workbench.row('甲.xlsx').locator('.file-open').focus();
  for (const name of ['损坏.xlsx', '旧表.xls', '乙.xlsx']) {
    await workbenchPage.keyboard.press('ArrowDown');
    await expect(workbench.row(name).locator('.file-open')).toBeFocused();
  }
  await workbenchPage.keyboard.press('Enter');
  await expect(workbench.row('乙.xlsx').locator('[aria-current]')).toHaveCount(1);
  await workbenchPage.keyboard.press('Tab');
  await expect(workbench.pane.button('将“乙.xlsx”移出列表')).toBeFocused();
  await workbenchPage.keyboard.press('Enter');
  await expect(workbench.rows).toHaveCount(3);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the list in ${colorScheme} colours`, async ({ workbenchPage }) => {
    await workbenchPage.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { list, pane } = await withFour(workbenchPage);
    await pane.settled();
    await list.getByRole('button', { name: '全部另存…' }).click();
    expect(await accessibilityProblems(workbenchPage.mainFrame())).toEqual([]);
    await screenshot(workbenchPage, `workbench-list-${colorScheme}`);
  });
}

test('with a list, 320 pixels are still wide enough', async ({ workbenchPage }) => {
  await workbenchPage.setViewportSize({ width: 320, height: 640 });
  await withFour(workbenchPage);
  const overflow = await workbenchPage.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await screenshot(workbenchPage, 'workbench-list-320');
  await workbenchPage.setViewportSize({ width: 1000, height: 700 });
  await screenshot(workbenchPage, 'workbench-list-1000');
});

test.describe('in English', () => {
  test.use({ locale: 'en-US' });

  test('the list speaks English', async ({ workbenchPage }) => {
    const workbench = await withFour(workbenchPage);
    await expect(workbench.list.getByRole('status')).toHaveText('Files checked: 3; not readable: 1.');
    await screenshot(workbenchPage, 'workbench-list-english');
  });
});

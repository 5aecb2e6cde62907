import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbook } from '../../../src/hosts/memory/reading/xlsx-reader';
import { saveWorkbook } from '../../../src/hosts/memory/saving/xlsx-writer';
import { garbage, type OfferedFile } from '../support/files';
import { expect, test } from '../support/fixtures';
import { DIST, WORKBENCH } from '../support/places';
import { Workbench } from '../support/workbench';
import { oldWorkbook } from '../support/workbench-files';
import { picture, stopTheClock } from './picture';

test.use({ serviceWorkers: 'block' });
test.beforeEach(async ({ context }) => stopTheClock(context));

/** A workbook with one of the four tables of the sample. */
async function partOfSample(name: string, table: number): Promise<OfferedFile> {
  const workbook = await openWorkbook(await readFile(join(DIST, 'samples', 'zhangjiakou-2024.xlsx')));
  const others = workbook.sheets.filter((_, index) => index !== table - 1);
  for (const sheet of others) workbook.removeSheet(sheet);
  return { ...garbage(), name, buffer: Buffer.from(await saveWorkbook(workbook)) };
}

test('the browser edition', async ({ workbenchPage: page }) => {
  const workbench = new Workbench(page);
  await workbench.pane.check();
  const finding = await workbench.pane.find('cost-over-budget', 'E14');
  await finding.getByRole('button', { name: 'E14' }).click();
  await workbench.pane.choose(finding, '≤0.85万元');
  await picture(page, 'browser-edition');
});

test('many files', async ({ workbenchPage: page }) => {
  const workbench = new Workbench(page);
  await workbench.drop(
    await partOfSample('市青年中心.xlsx', 1),
    await partOfSample('市青少年宫.xlsx', 2),
    await oldWorkbook('市乡村振兴办.xls'),
    { ...garbage(), name: '市图书馆.xlsx' },
    await partOfSample('市志愿服务中心.xlsx', 3),
  );
  await workbench.listed(5);
  await workbench.turnTo('市青少年宫.xlsx');
  await picture(page, 'browser-files');
});

test('an exported table', async ({ workbenchPage: page }) => {
  const workbench = new Workbench(page);
  const { pane } = workbench;
  await pane.check();
  await pane.view('导出');
  await pane.button('导出规范表').click();
  await pane.confirm(pane.group('导出规范表'), '确定导出');
  await workbench.tab('规范表4').click();
  const sheet = page.getByRole('main');
  await picture(sheet, 'exported-table');
});

test('the report', async ({ workbenchPage: page, context }) => {
  const { pane } = new Workbench(page);
  await pane.check();
  await pane.view('导出');
  const download = page.waitForEvent('download');
  await pane.button('保存报告').click();
  const body = await readFile(await (await download).path(), 'utf8');
  const address = `${WORKBENCH}/report.html`;
  await context.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
  const report = await context.newPage();
  await report.setViewportSize({ width: 1000, height: 900 });
  await report.goto(address);
  await expect(report.getByRole('heading', { level: 1 })).toBeVisible();
  await picture(report, 'html-report');
});

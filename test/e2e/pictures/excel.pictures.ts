import { openExcelWith, type ExcelPage } from '../support/excel-page';
import { expect, test } from '../support/fixtures';
import { formWorkbook } from '../support/form-workbook';
import { paneView, picture, stopTheClock } from './picture';

const SHEET = '4.乡村振兴工作队';

test.beforeEach(async ({ context }) => stopTheClock(context));

/** The finding everybody understands: a total cost above the budget, with its cell in front. */
async function costInFront(excel: ExcelPage) {
  await excel.pane.check();
  const finding = await excel.pane.find('cost-over-budget', 'E14');
  await finding.getByRole('button', { name: 'E14' }).click();
  await expect.poll(() => excel.ask('selection')).toEqual({ sheet: SHEET, address: 'E14' });
  return finding;
}

test('a check', async ({ excelPane: excel }) => {
  await picture(excel.page, 'start');
  await excel.pane.check();
  await picture(excel.page, 'overview');
  await excel.frame.getByRole('combobox', { name: '分组方式' }).selectOption('rule');
  await paneView(excel, 'by-rule', 590);
});

test('a card', async ({ excelPane: excel }) => {
  const finding = await costInFront(excel);
  await finding.getByRole('button', { name: '说明' }).click();
  await excel.pane.choose(finding, '≤0.85万元');
  await picture(excel.page, 'card');
});

test('safe fixes', async ({ excelPane: excel }) => {
  await excel.pane.check();
  await excel.pane.button(/^修复全部安全项/).click();
  await excel.pane
    .group(/^修复全部安全项/)
    .getByRole('checkbox')
    .first()
    .uncheck();
  await paneView(excel, 'safe-fixes', 760);
});

test('a refused edit', async ({ excelPane: excel }) => {
  const panel = await excel.pane.choose(await costInFront(excel), '≤0.85万元');
  await excel.ask('userEdit', SHEET, 'E14', '≤0.9万元');
  await excel.pane.confirm(panel);
  await expect(excel.pane.message).toBeVisible();
  await expect(excel.pane.finding('cost-over-budget', 'E14')).toContainText('0.9');
  await paneView(excel, 'refused', 560);
});

test('ignoring', async ({ excelPane: excel }) => {
  const { pane, frame } = excel;
  await pane.check();
  const finding = await pane.find('unit-name-mismatch', 'E12');
  await finding.getByRole('button', { name: '忽略', exact: true }).click();
  const panel = finding.getByRole('group', { name: '忽略', exact: true });
  await panel.getByRole('textbox', { name: /理由/ }).fill('描述为群体数，单位无误');
  await panel.getByRole('textbox', { name: /经办人/ }).fill('王芳');
  await paneView(excel, 'ignore', 590);
  await pane.confirm(panel, '确定忽略');
  await pane.view('已忽略');
  await expect(frame.locator('[data-ignored]')).toBeVisible();
  await paneView(excel, 'ignored', 330);
});

test('the journal', async ({ excelPane: excel }) => {
  const { pane, frame } = excel;
  await pane.confirm(await pane.choose(await costInFront(excel), '≤0.85万元'));
  await pane.undo();
  await frame.getByRole('combobox', { name: '分组方式' }).selectOption('rule');
  await pane.only('stray-punctuation');
  await pane.button('全部修复').click();
  await pane.settled();
  await pane.button('关闭提示').click();
  await pane.view('记录');
  await expect(frame.locator('[data-entry]')).toHaveCount(2);
  await paneView(excel, 'journal', 480);
});

test('the tables', async ({ excelPane: excel }) => {
  const { pane, frame } = excel;
  await pane.check();
  await pane.view('表格');
  await frame.locator('[data-table]').first().getByRole('button', { name: '为什么这样识别' }).click();
  await paneView(excel, 'tables', 880);
});

test('a rule', async ({ excelPane: excel }) => {
  const { pane, frame } = excel;
  const finding = await costInFront(excel);
  await finding.getByRole('button', { name: '说明' }).click();
  await finding.getByRole('button', { name: '规则说明' }).click();
  await expect(frame.locator('[data-rule-page] table').first()).toBeVisible();
  await paneView(excel, 'rule-page', 880);
  await pane.view('设置');
  await expect(frame.locator('[data-setting]').first()).toBeVisible();
  await paneView(excel, 'settings', 720);
});

test('exports', async ({ excelPane: excel }) => {
  const { pane, frame } = excel;
  await pane.check();
  await pane.view('导出');
  await pane.button('生成退回意见').click();
  await expect(frame.getByRole('textbox', { name: '退回意见' })).toHaveValue(/E14/);
  await paneView(excel, 'export', 960);
});

test('what a clean sheet leaves out', async ({ excelPane }) => {
  const { buffer } = await formWorkbook('self-evaluation-system-sheet', 'regional-transfer');
  const excel = await openExcelWith(excelPane.page, 'zh-CN', 'taskpane.html', buffer);
  const { pane } = excel;
  await pane.results.waitFor();
  await pane.check();
  await pane.view('导出');
  await pane.button('导出规范表').click();
  await expect(pane.group('导出规范表').getByRole('listitem')).toHaveCount(2);
  await paneView(excel, 'left-out', 560);
});

test('dark colours', async ({ excelPane: excel }) => {
  await excel.page.emulateMedia({ colorScheme: 'dark' });
  const finding = await costInFront(excel);
  await excel.pane.choose(finding, '≤0.85万元');
  await paneView(excel, 'dark', 560);
});

test('a narrow pane', async ({ excelPane: excel }) => {
  await excel.page.addStyleTag({ content: 'iframe.pane { width: 320px !important; }' });
  await excel.pane.check();
  await paneView(excel, 'narrow', 528);
});

test.describe('in an English Excel', () => {
  test.use({ locale: 'en-US' });

  test('English', async ({ excelPane: excel }) => {
    await excel.pane.check('Check');
    await excel.pane.find('unit-name-mismatch', 'E12');
    await paneView(excel, 'english', 460);
  });
});

import { corpus, ROWS_PER_TABLE } from '../../bench/corpus';
import { saveWorkbook } from '../../src/hosts/memory/saving/xlsx-writer';
import { accessibilityProblems } from './support/axe';
import { openExcelWith } from './support/excel-page';
import { expect, test } from './support/fixtures';
import { screenshot } from './support/screenshot';

const SECOND = '2.预防青少年违法犯罪';
const RULE = 'unit-name-mismatch';

test('a finding is ignored with a reason, listed, and taken back', async ({ excelPane }) => {
  const { page, pane, frame } = excelPane;
  await pane.check();
  const finding = await pane.find(RULE, 'E12');
  await finding.getByRole('button', { name: '忽略', exact: true }).click();
  const panel = finding.getByRole('group', { name: '忽略', exact: true });
  await expect(panel.getByRole('button', { name: '确定忽略' })).toBeDisabled();
  await panel.getByRole('textbox', { name: /理由/ }).fill('描述为群体数，单位无误');
  await screenshot(page, 'excel-ignore');
  await pane.confirm(panel, '确定忽略');
  await expect(pane.finding(RULE, 'E12')).toHaveCount(0);

  await pane.view('已忽略');
  const card = frame.locator(`[data-ignored="${RULE}"]`);
  await expect(card).toContainText('描述为群体数，单位无误');
  await screenshot(page, 'excel-ignored');

  await pane.view('问题');
  await pane.button('检查').click();
  await pane.settled();
  await expect(pane.finding(RULE, 'E12')).toHaveCount(0);

  await pane.view('已忽略');
  await card.getByRole('button', { name: '恢复' }).click();
  await pane.settled();
  await pane.view('问题');
  await expect(await pane.find(RULE, 'E12')).toBeVisible();
});

test('a cell mended by hand loses its finding without another check', async ({ excelPane }) => {
  const { pane } = excelPane;
  await pane.check();
  const finding = await pane.find(RULE, 'E12');
  await excelPane.ask('userEdit', SECOND, 'E12', '≥3次');
  await expect(finding).toHaveCount(0);
});

test('a whole rule is fixed at once, and the history takes it back', async ({ excelPane }) => {
  const { page, pane, frame } = excelPane;
  await pane.check();
  await frame.getByRole('combobox', { name: '分组方式' }).selectOption('rule');
  await pane.only('stray-punctuation');
  await expect(pane.findings).toHaveCount(3);
  await pane.button('全部修复').click();
  await pane.settled();
  await expect(frame.locator('[data-rule="stray-punctuation"]')).toHaveCount(0);

  await pane.view('记录');
  await screenshot(page, 'excel-history');
  await pane.button('撤销').click();
  await pane.settled();
  await expect(frame.locator('[data-entry]')).toContainText('已撤销');
});

test('safe fixes can be left out one by one', async ({ excelPane }) => {
  const { page, pane, frame } = excelPane;
  await pane.check();
  await pane.button(/^修复全部安全项/).click();
  const panel = pane.group(/^修复全部安全项/);
  const boxes = panel.getByRole('checkbox');
  const all = await boxes.count();
  await boxes.first().uncheck();
  await screenshot(page, 'excel-safe-fixes');
  await pane.confirm(panel);
  await pane.view('记录');
  await expect(frame.locator('[data-entry] .changes li')).toHaveCount(all - 1);
});

test('the table says why it was recognised; a column can be corrected and given back', async ({
  excelPane,
}) => {
  const { page, pane, frame } = excelPane;
  await pane.check();
  await pane.view('表格');
  const card = frame.locator('[data-table]').first();
  await card.getByRole('button', { name: '为什么这样识别' }).click();
  await screenshot(page, 'excel-evidence');
  const role = card.getByRole('combobox', { name: '“绩效指标描述”列的含义' });
  await expect(role).toHaveValue('description');
  await role.selectOption('note');
  await pane.settled();
  const corrected = frame.locator('[data-table]').first().getByText('已更正');
  await expect(corrected).toBeVisible();
  await role.selectOption('automatic');
  await pane.settled();
  await expect(role).toHaveValue('description');
});

test('of many tables some are drawn at a time', async ({ excelPane }) => {
  const workbook = await saveWorkbook(corpus(70 * ROWS_PER_TABLE));
  const { pane, frame } = await openExcelWith(excelPane.page, 'zh-CN', 'taskpane.html', workbook);
  await pane.results.waitFor();
  await pane.check();
  await pane.view('表格');
  const cards = frame.locator('[data-table]');
  await expect(cards).toHaveCount(50);
  await pane.button('再显示 20 张（还有 20 张）').click();
  await expect(cards).toHaveCount(70);
  await expect(pane.button(/^再显示/)).toHaveCount(0);
});

test('the opinion is written, reworded and copied; the findings become a sheet', async ({ excelPane }) => {
  const { page, pane, frame } = excelPane;
  await pane.check();
  await pane.view('导出');
  await pane.button('生成退回意见').click();
  const opinion = frame.getByRole('textbox', { name: '退回意见' });
  await expect(opinion).toHaveValue(/E14/);
  await screenshot(page, 'excel-export');
  // The frame around the pane passes no permission for the clipboard on.
  await pane.button('复制').click();
  await expect(pane.button('已复制')).toBeVisible();
  await pane.button('导出问题清单').click();
  await pane.confirm(pane.group('导出问题清单'), '确定导出');
  expect(await excelPane.ask('sheetNames')).toContain('问题清单');
});

test('a rule is explained without a network, and switched off in this workbook', async ({ excelPane }) => {
  const { page, pane, frame } = excelPane;
  await pane.check();
  const finding = await pane.find('cost-over-budget', 'E14');
  await finding.getByRole('button', { name: '说明' }).click();
  await finding.getByRole('button', { name: '规则说明' }).click();
  const rule = frame.locator('[data-rule-page="cost-over-budget"]');
  await expect(rule.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(rule.locator('table').first()).toBeVisible();
  await screenshot(page, 'excel-rule-page');
  await rule.getByRole('button', { name: '返回' }).click();

  await pane.view('设置');
  await frame.getByRole('searchbox', { name: '查找规则' }).fill('cost-over-budget');
  await frame.locator('[data-setting="cost-over-budget"]').getByRole('checkbox').uncheck();
  await pane.settled();
  await screenshot(page, 'excel-settings');
  await pane.view('问题');
  await expect(frame.locator('[data-rule="cost-over-budget"]')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any view in ${colorScheme} colours`, async ({ excelPane }) => {
    test.slow();
    const { page, pane, frame } = excelPane;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await pane.check();
    for (const view of ['表格', '已忽略', '记录', '导出', '设置']) {
      await pane.view(view);
      await expect(frame.locator('.pane-body > div > *').first()).toBeVisible();
      if (view === '表格') await pane.button('为什么这样识别').first().click();
      expect(await accessibilityProblems(frame)).toEqual([]);
      await screenshot(page, `excel-${colorScheme}-${view}`);
    }
  });
}

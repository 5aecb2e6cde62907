import { expect, test } from './support/fixtures';
import { screenshot } from './support/screenshot';

test('while a cell is being edited, a sentence says what to do; afterwards all works', async ({
  excelPane,
}) => {
  const { page, pane } = excelPane;
  await pane.check();
  await excelPane.ask('plan', { kind: 'refused', code: 'InvalidOperationInCellEditMode' });
  await pane.button('检查').click();
  await pane.settled();
  await expect(pane.message).toContainText('按回车结束编辑');
  await expect(pane.findings.first()).toBeVisible();
  await screenshot(page, 'excel-busy');
  await pane.button('检查').click();
  await pane.settled();
  await expect(pane.message).toHaveCount(0);
});

test('everything can be done with the keyboard alone', async ({ excelPane }) => {
  const { page, pane, frame } = excelPane;
  await pane.button('检查').focus();
  await page.keyboard.press('Enter');
  await expect(pane.findings.first()).toBeVisible();
  await pane.only('cost-over-budget');
  const title = pane.finding('cost-over-budget', 'E14').locator('.finding-title');
  await title.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => excelPane.ask('selection')).toMatchObject({ address: 'E14' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const panel = pane.group('修复');
  await expect(panel).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await pane.only('');
  await pane.findings.first().locator('.finding-title').focus();
  await page.keyboard.press('ArrowDown');
  await expect(pane.findings.nth(1).locator('.finding-title')).toBeFocused();
  await frame.getByRole('tab', { name: /^问题/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(frame.locator('[data-table]').first()).toBeVisible();
});

test('what is ignored is still ignored when the saved workbook is opened again', async ({ excelPane }) => {
  const { pane } = excelPane;
  await pane.check();
  const finding = await pane.find('unit-name-mismatch', 'E12');
  await finding.getByRole('button', { name: '忽略', exact: true }).click();
  await finding.getByRole('textbox', { name: /理由/ }).fill('已核实');
  await pane.confirm(finding.getByRole('group', { name: '忽略', exact: true }), '确定忽略');
  await excelPane.reopen();
  await pane.check();
  await expect(excelPane.frame.locator('[data-rule="unit-name-mismatch"]')).toHaveCount(0);
  await pane.view('已忽略');
  await expect(excelPane.frame.locator('[data-ignored]')).toContainText('已核实');
});

test('details for support hold no cell contents unless the person ticks it', async ({ excelPane }) => {
  const { page, pane, frame } = excelPane;
  await pane.check();
  const panel = await pane.choose(await pane.find('cost-over-budget', 'E14'), '≤0.85万元');
  await excelPane.ask('userEdit', '4.乡村振兴工作队', 'E14', '≤0.8万元');
  await pane.confirm(panel);
  // The frame around the pane passes no permission for the clipboard on, as Excel on the web may do.
  await frame.evaluate(() => {
    document.addEventListener('copy', ({ target }) => {
      document.body.dataset['copied'] = (target as HTMLTextAreaElement).value;
    });
  });
  const copied = () => frame.locator('body').getAttribute('data-copied');
  await pane.message.getByRole('button', { name: '复制详情' }).click();
  await expect(pane.message.getByRole('button', { name: '已复制' })).toBeVisible();
  expect(await copied()).toBe('refused changed E14');

  await pane.message.getByRole('checkbox', { name: '包含单元格内容' }).check();
  await pane.message.getByRole('button', { name: '复制详情' }).click();
  await expect(pane.message.getByRole('button', { name: '已复制' })).toBeVisible();
  expect(await copied()).toContain('现在="≤0.8万元"');
  await screenshot(page, 'excel-refused');
});

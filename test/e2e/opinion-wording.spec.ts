import { readFile, writeFile } from 'node:fs/promises';
import { accessibilityProblems } from './support/axe';
import { expect, test } from './support/fixtures';
import { Pane } from './support/pane';
import { screenshot } from './support/screenshot';

test('the wording of the opinion is changed with a preview, kept for the next visit, and given back', async ({
  excelPane,
}) => {
  const { page, pane, frame } = excelPane;
  await pane.check();
  await pane.view('导出');
  await pane.button('生成退回意见').click();
  const opinion = frame.getByRole('textbox', { name: '退回意见', exact: true });
  await expect(opinion).toHaveValue(/^关于项目支出绩效目标的审核意见/);

  await pane.button('修改措辞').click();
  const editor = pane.group('修改措辞');
  const preview = editor.getByRole('textbox', { name: '预览' });
  await editor.getByRole('textbox', { name: '标题', exact: true }).fill('绩效目标修改意见');
  await expect(preview).toHaveValue(/^绩效目标修改意见\n/);
  await editor.getByRole('checkbox', { name: '警告' }).uncheck();
  await expect(editor.getByRole('checkbox', { name: '错误' })).toBeDisabled();
  await expect(preview).not.toHaveValue(/建议修改的问题/);

  const remark = editor.getByRole('textbox', { name: '每条意见', exact: true });
  await remark.fill('{序号}）{问提}');
  await expect(editor).toContainText('此处没有这个占位符“{问提}”。可用：{序号}、');
  await expect(editor.getByRole('button', { name: '保存措辞' })).toBeDisabled();
  await expect(preview).toHaveValue(/^绩效目标修改意见\n/);
  await screenshot(page, 'opinion-wording');
  expect(await accessibilityProblems(frame)).toEqual([]);
  await remark.fill('{序号}）{位置}：{问题}');
  await editor.getByRole('button', { name: '保存措辞' }).click();
  await expect(editor).toHaveCount(0);
  await expect(opinion).toHaveValue(/^绩效目标修改意见\n[^]*\n1）E/);

  await pane.button('收起').click();
  await pane.view('问题');
  await pane.view('导出');
  await pane.button('生成退回意见').click();
  await expect(opinion).toHaveValue(/^绩效目标修改意见\n/);

  await pane.button('修改措辞').click();
  await editor.getByRole('button', { name: '恢复通用措辞' }).click();
  await editor.getByRole('button', { name: '保存措辞' }).click();
  await expect(opinion).toHaveValue(/^关于项目支出绩效目标的审核意见/);
});

test('a wording goes out as a file and comes back; a wrong one is refused with the place', async ({
  workbenchPage: page,
}, info) => {
  const pane = new Pane(page);
  await pane.check();
  await pane.view('导出');
  await pane.button('修改措辞').click();
  const editor = pane.group('修改措辞');
  const title = editor.getByRole('textbox', { name: '标题', exact: true });
  await title.fill('县财政局审核意见');
  const download = page.waitForEvent('download');
  await editor.getByRole('button', { name: '导出为文件' }).click();
  const file = info.outputPath('措辞.json');
  await (await download).saveAs(file);
  const text = await readFile(file, 'utf8');
  expect(JSON.parse(text)).toMatchObject({ schema: 'target-table/opinion@1', title: '县财政局审核意见' });

  await editor.getByRole('button', { name: '取消' }).click();
  await pane.button('修改措辞').click();
  await expect(title).toHaveValue('关于项目支出绩效目标的审核意见');
  const choose = async (path: string) => {
    const dialogue = page.waitForEvent('filechooser');
    await editor.getByRole('button', { name: '从文件导入…' }).click();
    await (await dialogue).setFiles(path);
  };
  const wrong = info.outputPath('错.json');
  await writeFile(wrong, text.replace('{问题}', '{问提}'));
  await choose(wrong);
  await expect(editor.getByRole('alert')).toContainText('每条意见 此处没有这个占位符“{问提}”');
  await expect(title).toHaveValue('关于项目支出绩效目标的审核意见');
  await choose(file);
  await expect(title).toHaveValue('县财政局审核意见');
  await expect(editor.getByRole('alert')).toHaveCount(0);
  await editor.getByRole('button', { name: '保存措辞' }).click();
  await page.reload();
  await pane.check();
  await pane.view('导出');
  await pane.button('生成退回意见').click();
  await expect(page.getByRole('textbox', { name: '退回意见', exact: true })).toHaveValue(/^县财政局审核意见/);
});

test.describe('narrow, dark and in English', () => {
  test.use({ locale: 'en-US', colorScheme: 'dark', viewport: { width: 320, height: 900 } });

  test('the wording can be edited', async ({ workbenchPage: page }) => {
    const pane = new Pane(page);
    await pane.check('Check');
    await pane.view('Export');
    await pane.button('Edit the wording').click();
    const editor = pane.group('Edit the wording');
    await expect(editor.getByRole('textbox', { name: 'Preview' })).toHaveValue(/^Review of/);
    await editor.scrollIntoViewIfNeeded();
    await screenshot(page, 'opinion-wording-narrow');
    expect(await accessibilityProblems(page.mainFrame())).toEqual([]);
  });
});

import { accessibilityProblems } from './support/axe';
import { expect, test } from './support/fixtures';
import { screenshot } from './support/screenshot';

const TEXT = [
  '社区图书角经费绩效目标表',
  '单位：万元',
  '项目编码\t13070024P00001410007P\t项目名称\t社区图书角经费',
  '预算数\t12.5\t其中：财政资金\t12.5\t其他资金\t',
  '绩效目标\t建成六个图书角',
  '一级指标\t二级指标\t三级指标\t绩效指标描述\t指标值\t指标值确定依据',
  '产出指标\t数量指标\t图书角数量\t新建图书角\t≥6个\t2024年工作计划',
  '\t质量指标\t图书上架率\t到馆图书上架\t≥95%\t2024年工作计划',
  '满意度指标\t服务对象满意度指标\t读者满意度\t问卷满意人数占比\t≥90%\t行业标准',
].join('\n');

test('a table copied as text becomes a sheet and is checked', async ({ excelPane }) => {
  const { page, pane, frame } = excelPane;
  await frame.getByText('新建').click();
  await pane.button('从文本导入').click();
  const panel = pane.group('从文本导入');
  await panel.getByRole('textbox').fill(TEXT);
  await screenshot(page, 'excel-import');
  expect(await accessibilityProblems(frame)).toEqual([]);
  const before = await excelPane.ask('sheetNames');
  await panel.getByRole('button', { name: '导入并检查' }).click();
  await pane.settled();
  expect(await excelPane.ask('sheetNames')).toHaveLength(before.length + 1);
  await pane.view('表格');
  await expect(frame.locator('[data-table]').filter({ hasText: '社区图书角经费' })).toBeVisible();
});

test('a blank table is inserted, recognised, and draws no remark', async ({ excelPane }) => {
  const { pane, frame } = excelPane;
  await frame.getByText('新建').click();
  await pane.button('插入空白绩效目标表').click();
  const panel = pane.group('插入空白绩效目标表');
  await panel.getByRole('button', { name: /^插入|确定/ }).click();
  await pane.settled();
  await pane.view('表格');
  await expect(frame.locator('[data-table]')).toHaveCount(5);
  await expect(frame.locator('[data-table]').filter({ hasText: '空白表' })).toBeVisible();
});

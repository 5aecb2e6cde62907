import type { Locator } from '@playwright/test';
import { accessibilityProblems } from './support/axe';
import { openExcelWith, type ExcelPage } from './support/excel-page';
import { expect, test } from './support/fixtures';
import { formWorkbook } from './support/form-workbook';
import type { Pane } from './support/pane';
import { screenshot } from './support/screenshot';
import { Workbench } from './support/workbench';

/** Of the last, nothing is lost. */
const FORMS = [
  'self-evaluation-system-sheet',
  'regional-transfer',
  'goal-trees',
  'central-2021-school',
] as const;
const SENTENCES = [
  '桥头镇道路照明：“自评完成值”“自评得分”列；D8“≥”、E8“95”、F8“%”。',
  '耕地轮作补助：A1“附件3”。',
  'goal-trees：各条绩效目标与指标的对应关系。',
];

const WORDS = {
  'zh-CN': { check: '检查', view: '导出', open: '导出规范表', confirm: '确定导出' },
  'en-US': { check: 'Check', view: 'Export', open: 'Export clean tables', confirm: 'Export' },
} as const;
type Language = keyof typeof WORDS;

async function asked(pane: Pane, language: Language = 'zh-CN'): Promise<Locator> {
  const { check, view, open } = WORDS[language];
  await pane.check(check);
  await pane.view(view);
  await pane.button(open).click();
  return pane.group(open);
}

async function excelWith(
  excel: ExcelPage,
  language: Language,
  ...ids: readonly string[]
): Promise<ExcelPage> {
  const { buffer } = await formWorkbook(...ids);
  const opened = await openExcelWith(excel.page, language, 'taskpane.html', buffer);
  await opened.pane.results.waitFor();
  return opened;
}

test('before clean tables are written the pane says what they will not have', async ({ excelPane }) => {
  const excel = await excelWith(excelPane, 'zh-CN', ...FORMS);
  const panel = await asked(excel.pane);
  await expect(panel).toContainText('以下内容不在规范格式内，不会写入（共 3 张表）：');
  await expect(panel.getByRole('listitem')).toHaveText(SENTENCES);
  await panel.scrollIntoViewIfNeeded();
  await screenshot(excel.page, 'excel-left-out');
  expect(await excel.ask('sheetNames')).toHaveLength(FORMS.length);

  await excel.pane.confirm(panel, '确定导出');
  await expect(excel.pane.message).toContainText('以下内容不在规范格式内，未写入规范表：');
  for (const sentence of SENTENCES) await expect(excel.pane.message).toContainText(sentence);
  expect(await excel.ask('sheetNames')).toHaveLength(FORMS.length * 2 + 1);
});

test('of many tables some are named, the rest counted; after the export all are named', async ({
  excelPane,
}) => {
  const many = [
    ...['self-evaluation-system-sheet', 'regional-transfer', 'goal-trees', 'self-evaluation-weights'],
    ...['self-evaluation-three-columns', 'self-evaluation-columns-only', 'evaluation-sub-items'],
  ];
  const excel = await excelWith(excelPane, 'zh-CN', ...many);
  const panel = await asked(excel.pane);
  const items = panel.getByRole('listitem');
  await expect(items).toHaveCount(6);
  await expect(items.last()).toHaveText(/^另有 \d 张表，导出后一并列出。$/);
  const named = await items.allTextContents();
  await excel.pane.confirm(panel, '确定导出');
  for (const sentence of named.slice(0, -1)) await expect(excel.pane.message).toContainText(sentence);
  await screenshot(excel.page, 'excel-left-out-many');
});

test('with open errors the pane says that clean tables become drafts, and marks them', async ({
  excelPane,
}) => {
  const { page, pane, frame } = excelPane;
  const panel = await asked(pane);
  const note = frame.locator('.view-note');
  await expect(note).toContainText('尚有 2 项错误未处理，此时导出的规范表将标注“草案”。');
  await expect(note.getByRole('listitem')).toHaveText([
    /^2\.预防青少年违法犯罪!E12 /u,
    /^4\.乡村振兴工作队!E14 /u,
  ]);
  await screenshot(page, 'excel-open-errors');
  await pane.confirm(panel, '确定导出');
  await expect(pane.message).toContainText('尚有 2 项错误未处理，相应规范表已标注“草案”：');
  const titles = await page.evaluate(() =>
    ['规范表1', '规范表2', '规范表3', '规范表4'].map((name) =>
      String(window.excel?.workbook.sheetNamed(name)?.cell({ row: 0, column: 0 })?.value),
    ),
  );
  expect(titles.map((title) => title.endsWith('（草案）'))).toEqual([false, true, false, true]);
});

test('a workbook of which nothing is lost is exported without a word about it', async ({ excelPane }) => {
  const excel = await excelWith(excelPane, 'zh-CN', 'central-2021-school');
  const panel = await asked(excel.pane);
  await expect(panel.getByRole('button', { name: '确定导出' })).toBeVisible();
  await expect(panel).not.toContainText('不在规范格式内');
});

for (const language of Object.keys(WORDS) as Language[]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`in ${language}, ${colorScheme}`, () => {
      test.use({ locale: language, colorScheme });

      test('the list fits a narrow pane, and axe finds nothing', async ({ excelPane }) => {
        const excel = await excelWith(excelPane, language, ...FORMS);
        await excel.page.addStyleTag({ content: 'iframe.pane { width: 320px !important; }' });
        const panel = await asked(excel.pane, language);
        await panel.scrollIntoViewIfNeeded();
        const beyond = await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
        expect(beyond).toBeLessThanOrEqual(0);
        expect(await accessibilityProblems(excel.frame)).toEqual([]);
        await screenshot(excel.page, `excel-left-out-${language}-${colorScheme}`);
      });
    });
  }
}

test('the browser edition says the same', async ({ workbenchPage: page }) => {
  const workbench = new Workbench(page);
  await workbench.open(await formWorkbook(...FORMS));
  await expect(workbench.tabs).toHaveCount(FORMS.length);
  const panel = await asked(workbench.pane);
  await expect(panel.getByRole('listitem')).toHaveText(SENTENCES);
  await panel.scrollIntoViewIfNeeded();
  await screenshot(page, 'workbench-left-out');
  await workbench.pane.confirm(panel, '确定导出');
  for (const sentence of SENTENCES) await expect(workbench.pane.message).toContainText(sentence);
  await expect(workbench.tabs).toHaveCount(FORMS.length * 2 + 1);
});

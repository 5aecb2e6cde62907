import { accessibilityProblems } from './support/axe';
import { expect, test } from './support/fixtures';
import { ADDIN, EXCEL, OFFICE_CDN } from './support/places';
import { screenshot } from './support/screenshot';

const SHEET = '4.乡村振兴工作队';

test('a finding leads to its cell in Excel; its fix is applied and taken back', async ({ excelPane }) => {
  const { page, pane } = excelPane;
  await screenshot(page, 'excel-start');
  await pane.check();
  await screenshot(page, 'excel-checked');
  const finding = await pane.find('cost-over-budget', 'E14');

  await finding.getByRole('button', { name: 'E14' }).click();
  await expect.poll(() => excelPane.ask('selection')).toEqual({ sheet: SHEET, address: 'E14' });
  await expect(finding).toHaveAttribute('aria-current', 'true');
  expect(await excelPane.ask('cellText', SHEET, 'E14')).toBe('1.5万');

  const panel = await pane.choose(finding, '≤0.85万元');
  await screenshot(page, 'excel-preview');
  await pane.confirm(panel);
  await expect(finding).toHaveCount(0);
  expect(await excelPane.ask('cellText', SHEET, 'E14')).toBe('≤0.85万元');
  await screenshot(page, 'excel-fixed');

  await pane.undo();
  await expect(await pane.find('cost-over-budget', 'E14')).toBeVisible();
  expect(await excelPane.ask('cellText', SHEET, 'E14')).toBe('1.5万');
});

test('the cells with findings are marked, and the marks can be cleared', async ({ excelPane }) => {
  const { pane } = excelPane;
  await pane.check();
  expect(await excelPane.ask('marks', SHEET)).toContainEqual({ address: 'E14', level: 'error' });
  await pane.button('清除标记').click();
  await pane.settled();
  expect(await excelPane.ask('marks', SHEET)).toEqual([]);
});

test('all safe fixes and the clean tables arrive in the workbook', async ({ excelPane }) => {
  const { page, pane } = excelPane;
  await pane.check();
  const all = pane.button(/^修复全部安全项（\d+）$/);
  await all.click();
  await pane.confirm(pane.group(/^修复全部安全项/));
  await expect(all).toHaveCount(0);

  const old = await excelPane.ask('sheetNames');
  await pane.view('导出');
  await pane.button('导出规范表').click();
  await pane.confirm(pane.group('导出规范表'), '确定导出');
  const names = await excelPane.ask('sheetNames');
  expect(names.slice(0, old.length)).toEqual(old);
  expect(names).toHaveLength(old.length * 2 + 1);
  await screenshot(page, 'excel-exported');
});

test('a protected sheet is refused in a sentence and stays as it is', async ({ excelPane }) => {
  const { page, pane } = excelPane;
  await excelPane.ask('protect', SHEET);
  await pane.check();
  await pane.confirm(await pane.choose(await pane.find('cost-over-budget', 'E14'), '≤0.85万元'));
  await expect(pane.message).toContainText('保护');
  expect(await excelPane.ask('cellText', SHEET, 'E14')).toBe('1.5万');
  await screenshot(page, 'excel-protected');
});

test('a cell somebody else changed meanwhile is not overwritten', async ({ excelPane }) => {
  const { pane } = excelPane;
  await pane.check();
  const panel = await pane.choose(await pane.find('cost-over-budget', 'E14'), '≤0.85万元');
  await excelPane.ask('userEdit', SHEET, 'E14', '≤0.8万元');
  await pane.confirm(panel);
  await expect(pane.message).toBeVisible();
  expect(await excelPane.ask('cellText', SHEET, 'E14')).toBe('≤0.8万元');
});

test('nothing is asked for outside the own folder and office.js', async ({ excelPane, strangers }) => {
  const { page, pane } = excelPane;
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(request.url()));
  await page.reload();
  await pane.results.waitFor();
  await pane.check();
  await pane.confirm(await pane.choose(await pane.find('cost-over-budget', 'E14'), '≤0.85万元'));
  const own = [`${ADDIN}/`, `${EXCEL}/`, `${OFFICE_CDN}/`];
  expect([...asked].filter((url) => !own.some((place) => url.startsWith(place)))).toEqual([]);
  expect(asked).toContain(`${OFFICE_CDN}/office.js`);
  expect(strangers).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the pane in ${colorScheme} colours`, async ({ excelPane }) => {
    const { page, pane } = excelPane;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await pane.check();
    await pane.choose(await pane.find('cost-over-budget', 'E14'), '≤0.85万元');
    expect(await accessibilityProblems(excelPane.frame)).toEqual([]);
    await screenshot(page, `excel-${colorScheme}`);
  });
}

test.describe('in an English Excel', () => {
  test.use({ locale: 'en-US' });

  test('the pane speaks English', async ({ excelPane }) => {
    const { page, pane } = excelPane;
    await pane.check('Check');
    await expect(await pane.find('cost-over-budget', 'E14')).toContainText('Error');
    await screenshot(page, 'excel-english');
  });
});

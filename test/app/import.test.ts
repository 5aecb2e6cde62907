import { LONGEST_TEXT } from '../../src/core/import/import-text';
import { HostError } from '../../src/hosts/host';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { contentsOf, opened } from './opened';

const TEXT = [
  '图书角绩效目标表',
  '一级指标\t二级指标\t三级指标\t指标值\t采集数据项',
  '产出指标\t数量指标\t图书角\t≥6个\t登记簿',
  '数量',
  '\t质量指标\t图书完好率\t150%\t',
  '',
  '另有说明。',
].join('\n');

describe('importing a text', () => {
  it('adds a sheet per table, checks it like any other and shows it', async () => {
    const { session, workbook } = await opened();
    await session.check();
    const before = contentsOf(workbook) as readonly unknown[];
    await session.importText(TEXT.replace('\n数量', ''));
    expect((contentsOf(workbook) as readonly unknown[]).slice(0, 4)).toEqual(before);
    expect(workbook.sheets.map(({ name }) => name).slice(4)).toEqual(['图书角']);
    expect(workbook.active?.sheet.name).toBe('图书角');
    const { tables, findings, notice } = session.state();
    expect(tables.map(({ sheet }) => sheet)).toContain('图书角');
    expect(findings.some(({ sheet, rule }) => sheet === '图书角' && rule === 'percent-over-100')).toBe(true);
    expect(notice).toEqual({
      tone: 'success',
      text: '已导入 1 张绩效目标表并作检查：图书角。请与原文核对。',
      details: [
        '第 3 行起的内容在规范表式中没有位置，未导入：登记簿',
        '第 6 行起的内容在表格之外，未导入：另有说明。',
      ],
    });
  });

  it('counts what was put together, and shows only so much of what was not imported', async () => {
    const { session } = await opened({ workbook: new MemoryWorkbook(), locale: 'en' });
    const row = (index: number): string => `\t数量指标\t第${index}类图书\t≥6册\t${'长'.repeat(200)}${index}`;
    const pages = Array.from({ length: 20 }, (_, index) => `${row(index)}\n- ${index} -`);
    await session.importText([...TEXT.split('\n').slice(0, 5), ...pages].join('\n'));
    const details = session.state().notice?.details ?? [];
    expect(details[0]).toBe('Torn pieces joined to the row above: 1. Please look at them.');
    expect(details[1]).toBe('Page numbers, repeated titles and headers left out: 20.');
    expect(details.every((detail) => detail.length < 250)).toBe(true);
    expect(details.at(-1)).toMatch(/^Further passages not imported: \d+\./u);
    expect(details.length).toBeLessThan(12);
  });

  it('says so when there is no table, or too much text, and changes nothing', async () => {
    const { session, workbook } = await opened();
    const before = contentsOf(workbook);
    await session.importText('一段说明。');
    expect(session.state().notice).toMatchObject({ tone: 'info', details: [] });
    expect(session.state().notice?.text).toContain('没有找到绩效目标表');
    await session.importText('字'.repeat(LONGEST_TEXT + 1));
    expect(session.state().notice?.details).toEqual(['文字过长（超过 500 万字），未导入。请分次导入。']);
    expect(contentsOf(workbook)).toEqual(before);
  });

  it('tells that the sheet is there even where the check failed', async () => {
    const { session, workbook } = await opened({
      workbook: new MemoryWorkbook(),
      over: () => ({ scan: () => Promise.reject(new HostError('timeout')) }),
    });
    await session.importText(TEXT);
    expect(workbook.sheets).toHaveLength(1);
    expect(session.state().notice).toMatchObject({ tone: 'warning' });
    expect(session.state().notice?.text).toContain('已导入 1 张');
    expect(session.state().notice?.details.at(-1)).toContain('长时间没有响应');
  });

  it('writes nothing as a formula', async () => {
    const { session, workbook } = await opened({ workbook: new MemoryWorkbook() });
    await session.importText(TEXT.replace('≥6个', '=1+1').replace('图书角\t', '@角\t'));
    const cells = [...(workbook.sheets[0]?.rows() ?? [])].flatMap(([, row]) => row.map(([, cell]) => cell));
    expect(cells.every(({ formula }) => formula === null)).toBe(true);
    expect(cells.find(({ value }) => value === '=1+1')?.style?.numFmt).toBe('@');
  });
});

describe('inserting a blank table', () => {
  it.each(['2015', '2021'] as const)(
    'adds a sheet of the scheme of %s that has no findings',
    async (scheme) => {
      const { session, workbook } = await opened({ workbook: new MemoryWorkbook() });
      await session.insertBlank(scheme);
      expect(workbook.sheets.map(({ name }) => name)).toEqual(['绩效目标表']);
      expect(session.state()).toMatchObject({
        findings: [],
        tables: [{ sheet: '绩效目标表' }],
        notice: { tone: 'success', text: '已插入空白绩效目标表：绩效目标表。', details: [] },
      });
    },
  );

  it('offers the schemes by name, in the language of the person', async () => {
    const { session } = await opened();
    expect(session.blankSchemes().map(({ scheme }) => scheme)).toEqual(['2015', '2021']);
    const chinese = session.blankSchemes().map(({ name }) => name);
    session.setLocale('en');
    expect(session.blankSchemes().map(({ name }) => name)).not.toEqual(chinese);
  });
});

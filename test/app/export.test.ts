import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { FORMS } from '../core/table/forms';
import { contentsOf, opened } from './opened';

/** The workbook of a form. */
function bookOf(id: string): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  const form = FORMS.find((item) => item.id === id);
  const sheet = workbook.addSheet(form?.sheetName ?? id);
  form?.cells.forEach((texts, row) => {
    texts.forEach((value, column) => {
      if (value !== '') sheet.ensure({ row, column }).value = value;
    });
  });
  return workbook;
}

describe('exporting clean sheets', () => {
  it('adds one sheet per table behind the others, which stay as they were', async () => {
    const { session, workbook } = await opened();
    await session.check();
    const before = contentsOf(workbook) as readonly unknown[];
    await session.exportSheets('clean');
    const added = workbook.sheets.slice(4).map(({ name }) => name);
    expect(added[0]).toBe('目录');
    expect(added).toHaveLength(5);
    expect((contentsOf(workbook) as readonly unknown[]).slice(0, 4)).toEqual(before);
    const errors = [
      '2.预防青少年违法犯罪!E12 指标名称为“…次数”，指标值的单位却是“人”。',
      '4.乡村振兴工作队!E14 “总成本”为 1.5 万元，高于预算数 0.85 万元，超出 0.65 万元。',
    ];
    expect(session.exportRemarks().openErrors).toEqual(errors);
    expect(session.state().notice).toEqual({
      tone: 'warning',
      text: `已导出：${added.join('、')}。原工作表未作改动。`,
      details: ['尚有 2 项错误未处理，相应规范表已标注“草案”：', ...errors],
    });
  });

  it('exports what the safe fixes would make of the tables', async () => {
    const { session, workbook } = await opened();
    await session.exportSheets('clean');
    const third = [...(workbook.sheets[7]?.rows() ?? [])].flatMap(([, cells]) =>
      cells.map(([, { value }]) => value),
    );
    expect(third).toContain('≥90%');
    expect(third.filter((value) => value === '一级指标')).toHaveLength(1);
    expect(third.some((value) => String(value).includes('\\geq'))).toBe(false);
  });

  it('does not check its own copies, however often it exports', async () => {
    const { session, workbook } = await opened();
    await session.check();
    const { findings, tables } = session.state();
    await session.exportSheets('clean');
    await session.check();
    await session.exportSheets('clean');
    await session.check();
    expect(workbook.sheets).toHaveLength(9);
    expect(session.state()).toMatchObject({ findings, tables });
  });

  it('knows the copies of an earlier session, and replaces only those of the same kind', async () => {
    const first = await opened();
    await first.session.exportSheets('clean');
    await first.session.exportSheets('list');
    const names = first.workbook.sheets.map(({ name }) => name);
    const { session, workbook } = await opened({ workbook: first.workbook });
    await session.check();
    expect(session.state().tables).toHaveLength(4);
    expect(session.state().ownSheets).toEqual(names.slice(4));
    await session.exportSheets('list');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(names);
  });

  it('lists what was fixed and what is ignored beside what is open', async () => {
    const { session, workbook, finding } = await opened();
    await session.check();
    await session.applyFix(finding('latex-artifact').id, 0);
    await session.fixRule('stray-punctuation');
    await session.ignore(finding('unit-name-mismatch').id, '名称沿用上年');
    await session.exportSheets('findings');
    const texts = [...(workbook.sheets.at(-1)?.rows() ?? [])].flatMap(([, cells]) =>
      cells.map(([, { value }]) => String(value)),
    );
    expect(texts.filter((text) => text.includes('已修改'))).toHaveLength(4);
    expect(texts.some((text) => text.includes('名称沿用上年'))).toBe(true);
    await session.undo();
    await session.exportSheets('findings');
    const again = [...(workbook.sheets.at(-1)?.rows() ?? [])].flatMap(([, cells]) =>
      cells.map(([, { value }]) => String(value)),
    );
    expect(again.filter((text) => text.includes('已修改'))).toHaveLength(1);
  });

  it('words the opinion and the report, and nothing before a check', async () => {
    const { session } = await opened();
    expect([session.opinion(), session.report()]).toEqual(['', '']);
    await session.check();
    expect(session.opinion()).toContain('E14');
    expect(session.report()).toMatch(/^<!doctype html>/iu);
    expect(session.report()).not.toContain('<script');
  });

  it('hands the wording of the opinion out piece by piece, and writes it in another', async () => {
    const { session } = await opened();
    await session.check();
    const { pieces, usual, read, text } = session.opinionWordings;
    expect(pieces().find(({ piece }) => piece === 'remark')).toEqual({
      ...{ piece: 'remark', label: '每条意见' },
      placeholders: ['{序号}', '{工作表}', '{位置}', '{所在行}', '{问题}', '{修改建议}', '{依据}'],
    });
    const { wording, problems } = read(text({ ...usual(), title: '退回' }));
    expect(problems).toEqual([]);
    expect(session.opinion(wording ?? usual())).toBe(
      session.opinion().replace('关于项目支出绩效目标的审核意见', '退回'),
    );
    expect(read(text({ ...usual(), row: '{行}' }))).toEqual({
      wording: null,
      problems: [{ piece: 'row', text: '此处没有这个占位符“{行}”。可用：{所在行}。' }],
    });
    expect(read('{').problems).toEqual([{ piece: null, text: '不是有效的JSON。' }]);
    session.setLocale('en');
    expect(pieces()[0]).toMatchObject({
      label: 'Title',
      placeholders: expect.arrayContaining(['{count}']) as string[],
    });
    expect(usual().title).toMatch(/^Review/u);
  });

  it('names some of many errors and counts the rest, and says nothing of drafts where none is open', async () => {
    const many = new MemoryWorkbook();
    const fields = [['项目名称', '图书角'], ['单位：万元'], ['预算数', '5', '财政资金', '5']];
    const heads = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'];
    const costs = Array.from({ length: 8 }, (_, index) => [
      ...['产出指标', '成本指标', `总成本${index}`, '购书', '≤9万元', '预算批复'],
    ]);
    const sheet = many.addSheet('甲');
    [...fields, heads, ...costs].forEach((texts, row) => {
      texts.forEach((value, column) => (sheet.ensure({ row, column }).value = value));
    });
    const wrong = await opened({ workbook: many });
    await wrong.session.exportSheets('clean');
    const { openErrors } = wrong.session.exportRemarks();
    expect(openErrors.length).toBeGreaterThan(5);
    const details = wrong.session.state().notice?.details ?? [];
    expect(details.slice(1, 6)).toEqual(openErrors.slice(0, 5));
    expect(details[6]).toBe(`另有 ${openErrors.length - 5} 项错误，见问题清单。`);

    const right = await opened({ workbook: bookOf('central-2021-school') });
    await right.session.exportSheets('clean');
    expect(right.session.exportRemarks().openErrors).toEqual([]);
    expect(right.session.state().notice).toMatchObject({ tone: 'success', details: [] });
  });

  it('works out once for a check what the standard form has no place for', async () => {
    const { session, cell } = await opened({ workbook: bookOf('self-evaluation-system-sheet') });
    await session.check();
    const told = session.exportRemarks().leftOut;
    expect(session.exportRemarks().leftOut).toBe(told);
    session.setLocale('en');
    expect(session.exportRemarks().leftOut[0]).toMatch(/columns “自评完成值”, “自评得分”/u);
    session.setLocale('zh-CN');
    expect(session.exportRemarks().leftOut).toEqual(told);
    cell('1!E8').value = '96';
    await session.check();
    expect(session.exportRemarks().leftOut[0]).toContain('E8“96”');
  });

  it('says before and behind an export what the standard form has no place for', async () => {
    const { session } = await opened({ workbook: bookOf('self-evaluation-system-sheet') });
    expect(session.exportRemarks().leftOut).toEqual([]);
    await session.check();
    const lost = ['桥头镇道路照明：“自评完成值”“自评得分”列；D8“≥”、E8“95”、F8“%”。'];
    expect(session.exportRemarks().leftOut).toEqual(lost);
    await session.exportSheets('clean');
    expect(session.state().notice).toMatchObject({
      tone: 'warning',
      details: [
        '尚有 1 项错误未处理，相应规范表已标注“草案”：',
        'self-evaluation-system-sheet!G3 权重合计 70，应为 90，少 20。',
        ...['以下内容不在规范格式内，未写入规范表：', ...lost],
      ],
    });
    await session.exportSheets('list');
    expect(session.state().notice?.details).toEqual([]);
  });

  it('says so when there is nothing to export', async () => {
    const { session, workbook } = await opened({ workbook: new MemoryWorkbook() });
    await session.exportSheets('clean');
    expect(session.state().notice).toEqual({ tone: 'info', text: '没有可以导出的绩效目标表。', details: [] });
    expect(workbook.sheets).toEqual([]);
  });
});

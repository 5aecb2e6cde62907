import { HostError } from '../../src/hosts/host';
import { opened } from './opened';

describe('the details for support', () => {
  it('of a refused edit name the cell and the reason; what the cell holds stands apart', async () => {
    const { session, cell, finding } = await opened();
    await session.check();
    const { id } = finding('cost-over-budget');
    cell('4!E14').value = '≤0.8万元';
    await session.applyFix(id, 0);
    const { notice } = session.state();
    expect(notice?.support).toBe('refused changed E14');
    expect(notice?.contents).toBe('4.乡村振兴工作队!E14 检查时="1.5万" 现在="≤0.8万元" 拟改为="≤0.85万元"');
  });

  it('of a failed writing hold the code, and apart from it what was to be written', async () => {
    const { session, finding } = await opened({
      locale: 'en',
      over: () => ({ write: () => Promise.reject(new HostError('failed', 'InternalError')) }),
    });
    await session.check();
    await session.applyFix(finding('cost-over-budget').id, 0);
    const { notice } = session.state();
    expect(notice?.support).toMatch(/\nfailed\nInternalError$/u);
    expect(notice?.support).not.toMatch(/1\.5万|E14|乡村/u);
    expect(notice?.contents).toBe('4.乡村振兴工作队!E14 when checked="1.5万" to become="≤0.85万元"');
  });

  it('tell of fifty cells and count the rest', async () => {
    const { session, workbook, cell } = await opened();
    for (let row = 31; row <= 90; row++) {
      for (const [column, text] of Object.entries({ B: '数量指标', C: `第${row}项、`, E: '≥3次' })) {
        cell(`1!${column}${row}`).value = text;
      }
    }
    await session.check();
    for (const sheet of workbook.sheets) sheet.protected = true;
    await session.fixAllSafe();
    const { contents = '', support = '' } = session.state().notice ?? {};
    expect(contents.split('\n')).toHaveLength(51);
    expect(contents).toMatch(/其余单元格从略: \d+$/u);
    expect(support).not.toContain('第');
  });

  it('are absent where nothing went wrong', async () => {
    const { session, finding } = await opened();
    await session.check();
    await session.applyFix(finding('cost-over-budget').id, 0);
    expect(session.state().notice).toMatchObject({ tone: 'success' });
    expect(session.state().notice).not.toHaveProperty('support');
  });
});

import { exportSheets } from '../../../src/core/export/export-sheets';
import { EXAMPLE_SHEET } from '../table/example-table';
import { sourceOf } from './checked-source';

describe('a large workbook', () => {
  it('is exported whole', () => {
    const sheets = Array.from({ length: 1000 }, (_, index) => ({
      ...EXAMPLE_SHEET,
      name: `表${index + 1}`,
    }));
    const source = sourceOf(sheets);
    const [contents, stacked] = exportSheets('clean', source, { locale: 'zh-CN', stacked: true });
    expect(contents?.links).toHaveLength(1000);
    expect(stacked?.pageBreaks).toHaveLength(999);
    expect(stacked?.looks.length).toBeLessThan(40_000);
  });
});

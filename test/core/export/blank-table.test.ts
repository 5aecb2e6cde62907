import { blankTable, BLANK_SCHEMES, BLANK_SCHEME_NAMES } from '../../../src/core/export/blank-table';
import { check } from '../../../src/core/lint/check';
import { LOCALES } from '../../../src/core/locale';
import { contains, intersects, toA1 } from '../../../src/core/sheet/address';
import { textCell, withCells } from '../../../src/core/sheet/snapshot';
import { indicatorsOf } from '../../../src/core/table/model';
import { schemeOf } from '../../../src/core/tiers/schemes';
import { onlyTable } from '../table/contents';
import { drawn } from './drawn';

describe.each(BLANK_SCHEMES)('a blank table of the scheme of %s', (scheme) => {
  const plan = blankTable(scheme);
  const sheets = [drawn(plan), { ...drawn(plan), merges: null }];

  it('is recognised as a blank form of that scheme, and nothing is found in it', () => {
    for (const sheet of sheets) {
      const { tables, findings, remarks } = check({ sheets: [sheet] });
      expect(tables.map((table) => [table.kind, table.scheme])).toEqual([['template', scheme]]);
      expect(findings.map(({ rule, cell }) => `${rule} ${toA1(cell)}`)).toEqual([]);
      expect(remarks).toEqual([]);
    }
  });

  it('has every tier of the scheme, each name beside all of its rows', () => {
    const names = plan.cells.filter(({ cell }) => cell.column < 2).map(({ text }) => text);
    for (const { tier1, tier2 } of schemeOf(scheme)?.tiers ?? []) {
      expect(names).toContain(`${tier1}指标`);
      for (const name of tier2) expect(names).toContain(`${name}指标`);
    }
    const [whole] = sheets.map(onlyTable);
    expect(whole?.range.bottom).toBe(Math.max(...plan.rowHeights.map(({ row }) => row)));
  });

  it('reads whole once somebody fills it in, whichever rows they use', () => {
    const header = plan.print.titleRows?.first ?? 0;
    const last = Math.max(...plan.rowHeights.map(({ row }) => row));
    for (const sheet of sheets) {
      const filled = withCells(sheet, [
        { ref: { row: header + 1, column: 2 }, cell: textCell(2, '图书角数量') },
        { ref: { row: header + 1, column: 4 }, cell: textCell(4, '≥6个') },
        { ref: { row: last, column: 2 }, cell: textCell(2, '读者满意度') },
        { ref: { row: last, column: 4 }, cell: textCell(4, '≥90%') },
      ]);
      const table = onlyTable(filled);
      expect(table.kind).toBe('target');
      expect(indicatorsOf(table).map(({ row, keys }) => [row, keys.tier2])).toEqual([
        [header + 1, schemeOf(scheme)?.tiers[0]?.tier2[0]],
        [last, '服务对象满意度'],
      ]);
    }
  });

  it('merges without overlaps, and is the person’s own sheet', () => {
    for (const [index, area] of plan.merges.entries()) {
      for (const other of plan.merges.slice(index + 1)) expect(intersects(area, other)).toBe(false);
      expect(plan.cells.filter(({ cell }) => contains(area, cell)).length).toBeLessThanOrEqual(1);
    }
    expect(plan).not.toHaveProperty('own');
  });

  it('has a name in both languages', () => {
    for (const locale of LOCALES) expect(BLANK_SCHEME_NAMES[locale][scheme]).toContain('产出');
  });
});

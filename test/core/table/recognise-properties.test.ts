import fc from 'fast-check';
import { check } from '../../../src/core/lint/check';
import { contains } from '../../../src/core/sheet/address';
import { snapshotFromTexts, textAt, type SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { recognise } from '../../../src/core/table/recognise';
import { indicatorsOf } from '../../../src/core/table/model';
import { columnRole, fieldRole, isPeriod } from '../../../src/core/table/vocabulary';
import { contentsOf, fieldsIn, withoutPlaces } from './contents';
import { EXAMPLE_SHEET } from './example-table';
import { SEED_SHEETS } from './seeds';

const SHEETS = [EXAMPLE_SHEET, ...SEED_SHEETS];
const sheets = fc.constantFrom(...SHEETS);
/** Texts that are no part of any table. */
const UNRELATED = fc.constantFrom('说明', '见附件', '2025', '王五', '0.5', '共3页', '—');

/** The sheet with every cell and merge shifted. */
function moved(sheet: SheetSnapshot, down: number, right: number): SheetSnapshot {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      index: row.index + down,
      cells: row.cells.map((cell) => ({ ...cell, column: cell.column + right })),
    })),
    merges: (sheet.merges ?? []).map(({ top, left, bottom, right: last }) => ({
      top: top + down,
      left: left + right,
      bottom: bottom + down,
      right: last + right,
    })),
  };
}

/** The sheet with every text put through `change`. */
function retold(sheet: SheetSnapshot, change: (text: string) => string): SheetSnapshot {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, text: change(cell.text), value: change(cell.text) })),
    })),
  };
}

/** The sheet with other cells around the table: above, below, left and right of it. */
function padded(sheet: SheetSnapshot, words: readonly string[]): SheetSnapshot {
  const inner = moved(sheet, 3, 2);
  const bottom = (inner.rows.at(-1)?.index ?? 0) + 3;
  const cell = (column: number, index: number) => {
    const text = words[(index + column) % words.length] ?? '';
    return { column, value: text, text, formula: null, format: 'General' };
  };
  const across = (index: number) => ({ index, cells: [2, 3, 4].map((column) => cell(column, index)) });
  const beside = inner.rows.map((row) => ({
    index: row.index,
    cells: [cell(0, row.index), ...row.cells, cell(11, row.index), cell(14, row.index)],
  }));
  return { ...inner, rows: [across(0), across(1), ...beside, across(bottom), across(bottom + 1)] };
}

describe('the same table in another place', () => {
  it('reads the same wherever it is moved', () => {
    fc.assert(
      fc.property(sheets, fc.nat(1000), fc.nat(100), (sheet, down, right) => {
        expect(contentsOf(moved(sheet, down, right))).toEqual(contentsOf(sheet));
      }),
    );
  });

  it('reads the same with other content around it', () => {
    fc.assert(
      fc.property(sheets, fc.array(UNRELATED, { minLength: 1, maxLength: 7 }), (sheet, words) => {
        expect(contentsOf(padded(sheet, words))).toEqual(contentsOf(sheet));
      }),
    );
  });

  it.each(SHEETS.map((sheet) => [sheet.name, sheet] as const))(
    'reads the same without merges: %s',
    (_, sheet) => {
      const expected = contentsOf(sheet);
      expect(contentsOf({ ...sheet, merges: null })).toEqual(expected);
      expect(contentsOf({ ...sheet, merges: [] })).toEqual(expected);
    },
  );

  it('reads the same however its labels are spaced, widened or bracketed', () => {
    const isLabel = (text: string): boolean =>
      columnRole(text) !== null || fieldRole(text) !== null || isPeriod(text);
    const ways = fc.constantFrom<(label: string) => string>(
      (label) => Array.from(label).join(' '),
      (label) => Array.from(label).join('\n'),
      (label) => `\u3000${label}\u00a0`,
      (label) =>
        label
          .replace('月', ' 月')
          .replace(/[A-Za-z0-9()]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
      (label) => `*${label}`,
    );
    fc.assert(
      fc.property(sheets, ways, (sheet, way) => {
        expect(contentsOf(retold(sheet, (text) => (isLabel(text) ? way(text) : text)))).toEqual(
          contentsOf(sheet),
        );
      }),
    );
  });

  it('reads numbers by what they show: 25% stored as 0.25, 17.50 as 17.5', () => {
    const stored = (text: string) =>
      /^\d+%$/u.test(text)
        ? { value: Number(text.slice(0, -1)) / 100, format: '0%' }
        : /^\d+\.\d+$/u.test(text)
          ? { value: Number(text), format: '0.00' }
          : {};
    for (const sheet of SHEETS) {
      const numeric = {
        ...sheet,
        rows: sheet.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, ...stored(cell.text) })),
        })),
      };
      expect(recognise(numeric)).toEqual(recognise(sheet));
    }
  });

  it('twice on one sheet is the same table twice', () => {
    fc.assert(
      fc.property(sheets, sheets, fc.integer({ min: 2, max: 5 }), (one, two, gap) => {
        const below = moved(two, (one.rows.at(-1)?.index ?? 0) + gap, 0);
        const both = {
          ...one,
          rows: [...one.rows, ...below.rows],
          merges: [...(one.merges ?? []), ...(below.merges ?? [])],
        };
        expect(withoutPlaces(recognise(both).tables)).toEqual(
          [...recognise(one).tables, ...recognise(two).tables].map(withoutPlaces),
        );
      }),
    );
  });
});

describe('any sheet', () => {
  const text = fc.oneof(
    { weight: 4, arbitrary: fc.constant('') },
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        '一级指标',
        '二级指标',
        '三级指标',
        '指标值',
        '绩效指标描述',
        '指标值确定依据',
        '度量单位',
        '实际完成值',
        '产出指标',
        '数量指标',
        '成本指标',
        '某项绩效目标表',
        '项目编码',
        '项目名称',
        '预算数',
        '其他资金',
        '预算规模及资金用途',
        '资金支出计划',
        '3月底',
        '12月底',
        '25%',
        '≥3场',
        '≤5万元',
        '1.5万',
        '合计',
        '注：',
        '单位：万元',
        '长期绩效指标',
        '#REF!',
        '率',
        '…',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  );
  const grids = fc.array(fc.array(text, { minLength: 4, maxLength: 8 }), { maxLength: 24 });
  const merges = fc.array(
    fc
      .tuple(fc.nat(20), fc.nat(7), fc.nat(3), fc.nat(3))
      .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width })),
    { maxLength: 6 },
  );

  it('is read and checked without an error, every field from the cell it names', () => {
    const header = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'];
    fc.assert(
      fc.property(grids, grids, merges, (above, below, areas) => {
        const sheet = snapshotFromTexts('表', [...above, header, ...below], { merges: areas });
        const { tables, findings } = check({ sheets: [sheet] });
        for (const table of tables) {
          for (const field of fieldsIn(table)) expect(field.text).toBe(textAt(sheet, field.cell));
          expect(indicatorsOf(table).length).toBeGreaterThan(0);
          for (const row of indicatorsOf(table)) expect(contains(table.range, row.target.cell)).toBe(true);
        }
        expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
        expect(findings.filter(({ rule }) => rule === 'rule-failed')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['一级指标(', '指标值', '((((', '分', '9'])('copes with cells full of %j', (piece) => {
    const full = piece.repeat(Math.floor(32_767 / piece.length));
    const sheet = snapshotFromTexts('表', [
      ['一级指标', '二级指标', '三级指标', '指标值'],
      [full, full, full, full],
    ]);
    expect(recognise(sheet).tables).toHaveLength(1);
  });
});

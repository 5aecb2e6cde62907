import type { CleanColumn } from '../../../src/core/export/clean-columns';
import { cleanGrid, evenly, middleOf } from '../../../src/core/export/clean-grid';
import { CENTER, LEFT } from '../../../src/core/export/clean-looks';
import { cutText, linesHeight, linesIn, textHeight } from '../../../src/core/export/layout-text';
import { listPlan } from '../../../src/core/export/list-columns';
import { layOut, type RowCell } from '../../../src/core/export/plan-rows';
import { areaToA1, toA1 } from '../../../src/core/sheet/address';

const column = (width: number, role: CleanColumn['role'] = 'name'): CleanColumn => ({
  ...{ role, label: '', width, look: LEFT, text: () => '' },
});
const columns = (...widths: readonly number[]) => widths.map((width) => column(width));

describe('the columns of a sheet', () => {
  it.each<
    [string, readonly CleanColumn[], number, readonly number[], readonly (readonly [number, number])[]]
  >([
    [
      'as many as the indicators have, where these are seven',
      columns(10, 10, 10, 10, 10, 10, 10),
      0,
      [16, 16, 16, 16, 16, 16, 16],
      [0, 1, 2, 3, 4, 5, 6].map((at) => [at, at] as const),
    ],
    [
      'the last one divided first where it is wide',
      columns(10, 10, 10, 10, 10, 10),
      0,
      [18.67, 18.67, 18.67, 18.67, 18.67, 9.33, 9.33],
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 3],
        [4, 4],
        [5, 6],
      ],
    ],
    [
      'the last one whole where it is narrow, the widest divided',
      columns(20, 10, 10, 30, 10, 4),
      0,
      [26.67, 13.33, 13.33, 20, 20, 13.33, 5.33],
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 4],
        [5, 5],
        [6, 6],
      ],
    ],
    [
      'the first one never',
      columns(80, 10, 10, 10, 10, 10),
      0,
      [68.92, 8.62, 8.62, 8.62, 8.62, 4.31, 4.31],
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 3],
        [4, 4],
        [5, 6],
      ],
    ],
    [
      'as many as a plan needs',
      columns(10, 10, 10, 10, 10, 10, 10),
      7,
      [16, 16, 16, 16, 16, 16, 8, 8],
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 3],
        [4, 4],
        [5, 5],
        [6, 7],
      ],
    ],
    [
      'none in front of one of the table’s own',
      [...columns(10, 10, 10, 10), column(40), column(5, 'extra')],
      0,
      [13.18, 13.18, 13.18, 6.59, 6.59, 52.71, 6.59],
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 4],
        [5, 5],
        [6, 6],
      ],
    ],
  ])('%s', (_, given, beside, widths, spans) => {
    const grid = cleanGrid(given, beside);
    expect(grid).toEqual({ widths, spans, last: widths.length - 1, landscape: false });
  });

  it('stand on a page on its side where there are more than eight', () => {
    expect(cleanGrid(columns(1, 1, 1, 1, 1, 1, 1, 1), 0)).toMatchObject({ landscape: false, last: 7 });
    const wide = cleanGrid(columns(1, 1, 1, 1, 1, 1, 1, 1, 1), 0);
    expect(wide.landscape).toBe(true);
    expect(wide.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(164, 0);
  });

  it('are shared evenly behind the first', () => {
    const seven = cleanGrid(columns(10, 10, 10, 10, 10, 10, 10), 0);
    expect(evenly(seven, 4)).toEqual([
      [1, 2],
      [3, 3],
      [4, 4],
      [5, 6],
    ]);
    expect(evenly(seven, 1)).toEqual([[1, 6]]);
    expect(evenly(seven, 2)).toEqual([
      [1, 3],
      [4, 6],
    ]);
    expect(evenly(seven, 5)).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 6],
    ]);
    const eight = cleanGrid(columns(10, 10, 10, 10, 10, 10, 10, 10), 0);
    expect(evenly(eight, 4)).toEqual([
      [1, 1],
      [2, 3],
      [4, 5],
      [6, 7],
    ]);
  });

  it.each([
    [[16, 16, 16, 16, 16, 16, 16], 3],
    [[10, 10, 60, 10, 10, 10, 10], 3],
    [[60, 10, 10, 10, 10, 10, 10], 2],
    [[10, 10, 10, 10, 10, 10, 60], 5],
  ])('have a middle: %j', (widths, expected) => {
    expect(middleOf({ widths, spans: [], last: widths.length - 1, landscape: false })).toBe(expected);
  });
});

describe('rows laid out', () => {
  const cell = (text: string, from: number, to = from, down?: number): RowCell => ({
    ...{ text, from, to, look: CENTER },
    ...(down !== undefined && { down }),
  });
  const long = '图书'.repeat(40);

  it('stand one below the other, merged where they are wider or taller than a cell', () => {
    const laid = layOut(
      [
        { cells: [cell('甲', 0, 0, 2), cell('乙', 1, 2)], minHeight: 30 },
        { cells: [cell('', 1), cell('丙', 2)] },
      ],
      [10, 10, 10],
      { top: 4 },
    );
    expect(laid.cells.map(({ cell: at, text }) => `${toA1(at)} ${text}`)).toEqual([
      'A5 甲',
      'B5 乙',
      'C6 丙',
    ]);
    expect(laid.merges.map(areaToA1)).toEqual(['A5:A6', 'B5:C5']);
    expect(laid.rowHeights).toEqual([
      { row: 4, points: 30 },
      { row: 5, points: 22 },
    ]);
    expect([laid.tops, laid.end]).toEqual([[4, 5], 6]);
    expect(laid.looks.map(({ area }) => areaToA1(area))).toEqual(['A5:A6', 'B5:C5', 'B6', 'C6']);
  });

  it('are as tall as the tallest text, what stands beside several sharing what it lacks', () => {
    expect(layOut([{ cells: [cell(long, 0), cell('乙', 1)] }], [21, 10]).rowHeights[0]?.points).toBe(132);
    const beside = layOut(
      [
        { cells: [cell(long, 0, 0, 3), cell('乙', 1)] },
        { cells: [cell('丙', 1)] },
        { cells: [cell('丁', 1)] },
      ],
      [21, 10],
    );
    expect(beside.rowHeights.map(({ points }) => points)).toEqual([44, 44, 44]);
    const room = layOut(
      [{ cells: [cell('甲', 0, 0, 2), cell('乙', 1)] }, { cells: [cell('丙', 1)] }],
      [21, 10],
    );
    expect(room.rowHeights.map(({ points }) => points)).toEqual([22, 22]);
  });

  it('become two where Excel has no row as tall, with smaller letters where that is too little', () => {
    const tall = layOut([{ cells: [cell('图书'.repeat(160), 0), cell('乙', 1)] }], [21, 10]);
    expect(tall.rowHeights).toEqual([
      { row: 0, points: 255 },
      { row: 1, points: 255 },
    ]);
    expect(tall.merges.map(areaToA1)).toEqual(['A1:A2', 'B1:B2']);
    expect(tall.looks.map(({ look }) => look.fontSize)).toEqual([10.5, 10.5]);
    const taller = layOut([{ cells: [cell('图书'.repeat(400), 0), cell('乙', 1)] }], [21, 10]);
    expect(taller.rowHeights.map(({ points }) => points)).toEqual([409, 409]);
    expect(taller.looks.map(({ look }) => look.fontSize)).toEqual([7.5, 10.5]);
    const whole = layOut([{ cells: [cell('图书'.repeat(160), 0)] }], [21, 10], { whole: true });
    expect(whole.rowHeights.map(({ points }) => points)).toEqual([409]);
    expect(whole.looks.map(({ look }) => look.fontSize)).toEqual([8.5]);
    const endless = layOut([{ cells: [cell('图书'.repeat(9000), 0)] }], [21, 10]);
    expect(endless.looks.map(({ look }) => look.fontSize)).toEqual([5.5]);
  });

  it('have one look for a column of them, none over a gap or another column', () => {
    const laid = layOut(
      [
        { cells: [cell('甲', 0), cell('乙', 1)] },
        { cells: [cell('丙', 0), cell('丁', 1)] },
        { cells: [cell('戊', 0, 1)] },
        { cells: [cell('己', 0), { ...cell('庚', 1), look: LEFT }] },
      ],
      [10, 10],
    );
    expect(laid.looks.map(({ area }) => areaToA1(area))).toEqual(['A1:A2', 'B1:B2', 'A3:B3', 'A4', 'B4']);
  });
});

describe('room for text', () => {
  it.each<[string, number, number | undefined, number]>([
    ['', 10, undefined, 1],
    ['图书', 5, undefined, 1],
    ['图书角', 5, undefined, 2],
    ['abc', 5, undefined, 1],
    ['abcd', 5, undefined, 2],
    ['甲\n乙\r丙\r\n丁', 10, undefined, 4],
    ['≥6', 4, undefined, 2],
    ['图书角', 7, 21, 2],
    ['图', 1, undefined, 1],
  ])('%j in %d of size %s', (text, width, size, expected) => {
    expect(linesIn(text, width, size)).toBe(expected);
  });

  it('grows with the lines, up to the tallest row', () => {
    expect([textHeight(1, 10.5), textHeight(40, 10.5), linesHeight(40, 10.5)]).toEqual([22, 636, 409]);
  });

  it.each<[string, string, number, number, readonly string[]]>([
    ['fits', '图书角', 7, 1, ['图书角']],
    ['at a line end', '一二三\n四五', 9, 1, ['一二三', '四五']],
    ['behind a sentence', '一二三。四五，六', 11, 1, ['一二三。', '四五，六']],
    ['behind a comma', '一二，三四五', 9, 1, ['一二，', '三四五']],
    ['behind no comma that stands too early', '一，二三四五六七', 11, 1, ['一，二三四', '五六七']],
    ['anywhere else', '一二三四五六', 7, 1, ['一二三', '四五六']],
    ['not within a character', 'a😀😀', 4, 1, ['a', '😀', '😀']],
    ['into several', '一二三四五六七', 7, 1, ['一二三', '四五六', '七']],
    ['is blank', '', 9, 1, ['']],
    ['at a line end of Windows', '一二三\r\n四五', 9, 1, ['一二三', '四五']],
    ['ends with its line', '一二三\n', 9, 1, ['一二三']],
    ['has a line end further on', '一二三四\n五六', 7, 1, ['一二三', '四', '五六']],
    ['has blanks at the end of a line', '一二三 \n\n四五六七八', 9, 2, ['一二三', '四五六七八']],
    ['has a blank in a line', '一 二三四', 7, 1, ['一 二', '三四']],
    ['at no comma in the middle of what fits', '一，二三四五', 9, 1, ['一，二三', '四五']],
    ['at no comma behind what fits', '一二三四五，六', 7, 1, ['一二三', '四五，', '六']],
  ])('cuts a text that %s', (_, text, width, most, expected) => {
    expect(cutText(text, width, most)).toEqual(expected);
  });
});

describe('a list', () => {
  const heads = [
    {
      label: '序号',
      width: 6,
      horizontal: 'center' as const,
      text: (_: string, at: number) => String(at + 1),
    },
    { label: '内容', width: 20, text: (item: string) => item },
    { label: '去处', width: 10, horizontal: 'center' as const, link: true, text: () => 'A1' },
  ];

  it('is a table with heads, one look a column', () => {
    const plan = listPlan('单', heads, ['甲', '乙']);
    expect(plan.cells.map(({ cell, text }) => `${toA1(cell)} ${text}`)).toEqual([
      ...['A1 序号', 'B1 内容', 'C1 去处', 'A2 1', 'B2 甲', 'C2 A1', 'A3 2', 'B3 乙', 'C3 A1'],
    ]);
    expect(
      plan.looks.map(({ area, look }) => [areaToA1(area), look.horizontal, look.color, look.bold]),
    ).toEqual([
      ['A2:A3', 'center', undefined, undefined],
      ['B2:B3', 'left', undefined, undefined],
      ['C2:C3', 'center', '#0563C1', undefined],
      ['A1:C1', 'center', undefined, true],
    ]);
    expect(plan.table && areaToA1(plan.table)).toBe('A1:C3');
    expect(plan).toMatchObject({ frozenRows: 1, merges: [], columnWidths: [6, 20, 10] });
    expect(plan.print).toMatchObject({
      orientation: 'landscape',
      fitToWidth: true,
      titleRows: { first: 0, last: 0 },
    });
  });

  it('without an item is no table, but has looks for a row', () => {
    const plan = listPlan('单', heads, []);
    expect(plan.table).toBeUndefined();
    expect(plan.looks.map(({ area }) => areaToA1(area))).toEqual(['A2', 'B2', 'C2', 'A1:C1']);
  });
});

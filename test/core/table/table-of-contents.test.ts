import { numberedTitle } from '../../../src/core/table/vocabulary';
import { recognise } from '../../../src/core/table/recognise';
import { EXAMPLE, sheetOf, type Texts } from './example-table';

const read = (rows: Texts, name?: string) =>
  recognise(sheetOf(rows, undefined, name)).contents.map(({ number, name: text }) => [number, text]);

describe('a 目录', () => {
  it.each<[string, Texts]>([
    [
      'as a list with number, name and page',
      [
        ['目  录', '', ''],
        ['序号', '名称', '页码'],
        ['1', '图书角绩效目标表', '3'],
        ['2', '流动展览绩效目标表', '5'],
      ],
    ],
    ['as lines', [['目录'], ['1.图书角绩效目标表……3'], ['2.流动展览绩效目标表…………5']]],
    ['as lines without the word', [['1.图书角绩效目标表.......3'], ['2.流动展览绩效目标表.......5']]],
  ])('is read %s', (_, rows) => {
    expect(read(rows)).toEqual([
      ['1', '图书角绩效目标表'],
      ['2', '流动展览绩效目标表'],
    ]);
    expect(recognise(sheetOf(rows)).remarks).toEqual([]);
  });

  it('is read on a sheet of that name, and ends where the tables begin', () => {
    expect(read([['一、图书角绩效目标表'], [''], [''], [''], ...EXAMPLE], '目录')).toEqual([
      ['一', '图书角绩效目标表'],
    ]);
  });

  it('is none where titles stand above their tables', () => {
    expect(read([...EXAMPLE, [''], [''], ...EXAMPLE])).toEqual([]);
  });
});

describe('the number of a table', () => {
  it.each([
    ['1.图书角绩效目标表', '1', '图书角绩效目标表'],
    ['4.2023年选派绩效目标表', '4', '2023年选派绩效目标表'],
    ['附件2：图书角绩效目标表', '2', '图书角绩效目标表'],
    ['（三）图书角绩效目标表', '三', '图书角绩效目标表'],
    ['十二、图书角绩效目标表', '十二', '图书角绩效目标表'],
    ['2024年度图书角绩效目标表', null, '2024年度图书角绩效目标表'],
    ['1.5万人培训绩效目标表', null, '1.5万人培训绩效目标表'],
    ['图书角绩效目标表', null, '图书角绩效目标表'],
  ])('%s', (title, number, name) => expect(numberedTitle(title)).toEqual({ number, name }));
});

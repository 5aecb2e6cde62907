import { goesOnLabel, isFull, lastFilled, put } from '../../../src/core/import/grid-row';
import { completesTier, isRest, joined } from '../../../src/core/import/join-pieces';
import { isHeader, loosePieces } from '../../../src/core/import/loose-line';
import { SHEET_LIMITS } from '../../../src/core/sheet/address';
import { headerOf } from './header-of';

const TABS = headerOf('一级指标\t二级指标\t三级指标\t描述\t指标值');

describe('a row below an indicator', () => {
  const OWNER = ['产出指标', '数量指标', '图书角', '新设', '≥6个'];
  const TORN = ['满意度指标', '服务对象满', '', '', ''];
  const USUAL = { afterBreak: false, tiersEveryRow: false };
  const rest = (cells: readonly string[], owner = OWNER, at = USUAL, header = TABS): boolean =>
    isRest(cells, owner, header, at);

  it.each<[string, readonly string[], boolean]>([
    ['is a rest with one text', ['', '', '', '的', ''], true],
    ['is none with a tier of its own', ['', '质量指标', '', '的', ''], false],
    ['is none with a first tier', ['效益指标', '', '', '的', ''], false],
    ['is a rest with 指标 below a tier', ['', '指标', '', '', ''], true],
    ['is a rest with the end of a value', ['', '', '', '的', '逐年增加'], true],
    ['is none with a value of its own', ['', '', '', '的', '≥7个'], false],
    ['is none with a bare number', ['', '', '', '的', '7'], false],
    ['is a rest with nothing but a number', ['', '', '', '', '7'], true],
    ['is none with name and value', ['', '', '册数', '', '7'], false],
    ['is none with a name, where tiers are left out', ['', '', '册数', '', ''], false],
  ])('%s', (_, cells, expected) => {
    expect(rest(cells)).toBe(expected);
  });

  it('with a name alone is a rest behind a break, or where every row names its tier', () => {
    const cells = ['', '', '数', '', ''];
    expect(rest(cells, OWNER, { ...USUAL, afterBreak: true })).toBe(true);
    expect(rest(cells, OWNER, { ...USUAL, tiersEveryRow: true })).toBe(true);
    const both = { afterBreak: true, tiersEveryRow: true };
    expect(rest(['', '', '质量指标', '', ''], OWNER, both)).toBe(false);
    expect(rest(['', '', '数', '', '7'], OWNER, both)).toBe(false);
    const bare = headerOf('三级指标\t描述\t指标值');
    expect(rest(['数', '', ''], ['图书角', '新设', '≥6个'], both, bare)).toBe(false);
  });

  it('that completes the tier of a row with nothing else is its rest, whatever it holds', () => {
    expect(rest(['', '意度指标', '读者满意度', '', '≥90%'], TORN)).toBe(true);
    expect(rest(['', '意度指标', '读者满意度', '', '≥90%'], [...TORN.slice(0, 2), '甲', '', ''])).toBe(false);
    expect(rest(['', '意度指标', '读者满意度', '', '≥90%'], [...TORN.slice(0, 4), '≥9'])).toBe(false);
  });

  it('belongs to the project a list names in front of it', () => {
    const list = headerOf('项目名称\t一级指标\t二级指标\t三级指标\t指标值');
    const owner = ['图书角', ...OWNER.slice(0, 3), '≥6个'];
    expect(rest(['', '', '', '', '的'], owner, USUAL, list)).toBe(true);
    expect(rest(['画廊', '', '', '', '的'], owner, USUAL, list)).toBe(false);
  });
});

describe('the pieces of a cell', () => {
  it.each([
    ['', '甲', '甲'],
    ['甲', '', '甲'],
    ['甲', '乙', '甲乙'],
    ['book', 'corner', 'book corner'],
    ['第a', '乙', '第a乙'],
    ['a甲', 'b', 'a甲b'],
    ['甲', 'b', '甲b'],
    ['book', '甲b', 'book甲b'],
    ['ab甲', 'c', 'ab甲c'],
    ['甲：', '①乙', '甲：\n①乙'],
    ['甲：', '≥6个', '甲：\n≥6个'],
    ['甲：', '1.乙', '甲：\n1.乙'],
    ['甲：', '（2）乙', '甲：\n（2）乙'],
    ['甲：', '12、乙', '甲：\n12、乙'],
    ['甲', '1.5万', '甲1.5万'],
    ['甲', '123.乙', '甲123.乙'],
    ['甲', '乙①', '甲乙①'],
    ['甲', '1乙', '甲1乙'],
  ])('%s and %s', (above, piece, expected) => {
    expect(joined(above, piece)).toBe(expected);
  });

  it.each<[string, string, boolean]>([
    ['服务对象满', '意度指标', true],
    ['产出', '指标', true],
    ['产出指标', '指标', true],
    ['服务对象', '满意度指标', true],
    ['社会公众或', '服务对象满意度指标', true],
    ['角', '满意度指标', false],
    ['图书角', '服务对象满意度指标', false],
    ['服务对象满意度指标', '满意度指标', false],
    ['', '产出指标', false],
    ['', '指标', false],
    ['产出指标', '甲', false],
    ['甲', '乙', false],
  ])('%s and %s of a tier', (above, piece, expected) => {
    expect(completesTier(above, piece)).toBe(expected);
  });

  it.each<[string, string, boolean]>([
    ['预算规模及资', '金用途', true],
    ['', '资金用途', false],
    ['项目（2）', '名称', false],
    ['项目(2)', '名称', false],
    ['项目名称', '名称', false],
    ['项目', '项目名称', false],
    ['甲', '乙', false],
  ])('%s and %s of a label', (begun, rest, expected) => {
    expect(goesOnLabel(begun, rest)).toBe(expected);
  });

  it('are put where they belong, cells made where there are none', () => {
    const row = { cells: ['甲'], line: 1 };
    put(row, 3, '乙', '\n');
    put(row, 0, '丙', '\n');
    put(row, 3, '丁', '');
    expect(row.cells).toEqual(['甲\n丙', '', '', '乙丁']);
    expect(lastFilled(row.cells)).toBe(3);
    expect(lastFilled(['甲', '', ''])).toBe(0);
    expect(lastFilled(['', ''])).toBe(-1);
  });

  it('fill a cell only as far as Excel lets them', () => {
    const most = '好'.repeat(SHEET_LIMITS.cellText);
    expect(isFull({ cells: ['', most], line: 1 })).toBe(false);
    expect(isFull({ cells: ['', `${most}好`], line: 1 })).toBe(true);
  });
});

describe('a line with single blanks', () => {
  it.each<[string, readonly string[] | null]>([
    ['一级指标 二级指标 三级指标 指标值', ['一级指标', '二级指标', '三级指标', '指标值']],
    ['一级指标 二级指标 三级指标 甲', null],
    ['一级指标\u3000二级指标\u3000指标值', ['一级指标', '二级指标', '指标值']],
    ['二级指标 指标值', null],
    ['25% 50% 100%', ['', '25%', '50%', '100%']],
    ['25% 100%', null],
    ['25% 50% 甲', null],
    ['a25% 50% 100%', null],
    ['项目名称 绿化 养护 项目编码 A1', ['项目名称', '绿化 养护', '项目编码', 'A1']],
    ['资金支出计划 3月底 6月底', ['资金支出计划', '3月底', '6月底']],
    ['绿化 项目名称', null],
    ['项目名称', null],
    [`项目名称 ${'好'.repeat(1995)}`, ['项目名称', '好'.repeat(1995)]],
    [`项目名称 ${'好'.repeat(1996)}`, null],
  ])('%.20s', (line, expected) => {
    expect(loosePieces(line)).toEqual(expected);
  });

  it('is a header with three columns every form has', () => {
    expect(isHeader(['二级指标', '三级指标', '指标值', '甲'])).toBe(true);
    expect(isHeader(['三级指标', '指标值', '备注', '指标值确定依据'])).toBe(false);
    expect(isHeader(['三级指标', '三级指标', '指标值'])).toBe(false);
  });
});

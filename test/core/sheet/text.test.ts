import fc from 'fast-check';
import { halfWidth, labelKey, nameKey, tierKey, withoutSpace } from '../../../src/core/sheet/text';

/** Any text at all, lone surrogates included. */
const anyText = fc.string({ unit: 'binary', maxLength: 60 });
/** Texts made of what labels are made of, in any order. */
const labelText = fc
  .array(
    fc.constantFrom(
      '产出',
      '指标',
      '（50分）',
      '(',
      ')',
      '【',
      '】',
      '40分',
      '12.5%',
      ' ',
      '\n',
      '　',
      '★',
      '：',
      '１',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('withoutSpace', () => {
  it.each([
    ['一 级 指 标', '一级指标'],
    ['指标值\n确定\r\n依据', '指标值确定依据'],
    ['项目\u00a0名称', '项目名称'],
    ['项目\u3000名称', '项目名称'],
    ['项\u200b目\u200d名\ufeff称\u2060', '项目名称'],
    ['\t ', ''],
  ])('of %j is %j', (text, bare) => expect(withoutSpace(text)).toBe(bare));
});

describe('halfWidth', () => {
  it.each([
    ['ＡＢｃ１２３', 'ABc123'],
    ['９０％', '90%'],
    ['（万元）：', '(万元):'],
    ['＞＝', '>='],
    ['﹥﹤﹦﹪﹢﹣', '><=%+-'],
    ['≥、。“”《》【】', '≥、。“”《》【】'],
  ])('of %j is %j', (text, half) => expect(halfWidth(text)).toBe(half));

  it('keeps the length and touches nothing else', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const half = halfWidth(text);
        expect(half).toHaveLength(text.length);
        expect(halfWidth(half)).toBe(half);
      }),
    );
  });
});

describe('keys', () => {
  it.each([
    ['预算执行进度（7月）', '预算执行进度(7月)'],
    ['★ 培训 人数', '培训人数'],
    ['*培训人数☆', '培训人数'],
    ['Ｗｉ－Ｆｉ覆盖率', 'Wi-Fi覆盖率'],
    ['', ''],
  ])('nameKey of %j is %j', (text, key) => expect(nameKey(text)).toBe(key));

  it.each([
    ['一级 指标', '一级指标'],
    ['年度资金总额（万元）：', '年度资金总额'],
    ['其中：财政资金', '其中财政资金'],
    ['产出指标(50分)', '产出指标'],
    ['产出指标 50分', '产出指标'],
    ['产出指标12.5%', '产出指标'],
    ['指标值（或计划水平（年初））', '指标值'],
    ['指标值【必填】〔A〕[1]', '指标值'],
    ['指标值(a[b)', '指标值'],
    ['满意度(没有合上', '满意度(没有合上'],
    ['满意度）多余', '满意度)多余'],
    ['（全在括号里）', ''],
    ['第3季度', '第3季度'],
  ])('labelKey of %j is %j', (text, key) => expect(labelKey(text)).toBe(key));

  it.each([
    ['产出指标', '产出'],
    ['产 出\n指 标（50分）', '产出'],
    ['满意度40分指标', '满意度'],
    ['可持续影响指标', '可持续影响'],
    ['指标', ''],
  ])('tierKey of %j is %j', (text, key) => expect(tierKey(text)).toBe(key));

  it.each([
    ['nameKey', nameKey],
    ['labelKey', labelKey],
  ])('%s of a key is the key itself', (_, key) => {
    fc.assert(fc.property(fc.oneof(anyText, labelText), (text) => expect(key(key(text))).toBe(key(text))));
  });

  it('tierKey of a key is the key itself', () => {
    fc.assert(fc.property(labelText, (text) => expect(tierKey(tierKey(text))).toBe(tierKey(text))));
  });

  it('do not mind how a label is spaced', () => {
    fc.assert(
      fc.property(labelText, fc.constantFrom(' ', '\n', '\u3000', '\u200b'), (text, space) => {
        const spaced = Array.from(text).join(space);
        expect(labelKey(spaced)).toBe(labelKey(text));
        expect(tierKey(spaced)).toBe(tierKey(text));
      }),
    );
  });

  it.each([
    ['(', 32_767],
    ['()', 16_000],
    ['1', 32_767],
    ['1分', 16_000],
    ['(]', 16_000],
    ['指标', 16_000],
  ])('cope with %j repeated %i times', (piece, times) => {
    const text = piece.repeat(times);
    expect(tierKey(text).length).toBeLessThanOrEqual(text.length);
    expect(tierKey(`${'('.repeat(times)}${piece}${')'.repeat(times)}`).length).toBeLessThanOrEqual(2 * times);
  });
});

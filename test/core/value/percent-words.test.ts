import { percentInFigures } from '../../../src/core/value/percent-words';

describe('percentages in words', () => {
  it.each([
    ['百分之八十', '80%'],
    ['百分之十', '10%'],
    ['百分之十五', '15%'],
    ['百分之九十五', '95%'],
    ['百分之五', '5%'],
    ['百分之零点五', '0.5%'],
    ['百分之九十九点〇五', '99.05%'],
    ['百分之百', '100%'],
    ['百分之85.5', '85.5%'],
    ['达到百分之三以上', '达到3%以上'],
    ['百分之三至百分之五', '3%至5%'],
  ])('%s is %s', (text, figures) => expect(percentInFigures(text)?.text).toBe(figures));

  it.each(['百分之', '百分之几', '百分之五五', '百分之八十百', '百分之一百二十', '八十', ''])(
    '%j has none',
    (text) => expect(percentInFigures(text)).toBeNull(),
  );

  it('names the first one', () =>
    expect(percentInFigures('百分之三至百分之五')).toMatchObject({ written: '百分之三', figure: '3%' }));
});

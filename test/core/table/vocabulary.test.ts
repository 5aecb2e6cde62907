import {
  isExecutionLabel,
  isFooter,
  isGroupLabel,
  isListTitle,
  isNotApplicable,
  isPartTitle,
  isSlot,
  isTitle,
  isTotalLabel,
  numberedTitle,
  periodIn,
  tierWord,
} from '../../../src/core/table/vocabulary';

/** A text of so many characters that ends in these words. */
const long = (length: number, words: string): string => '甲'.repeat(length - words.length) + words;

describe.each<[string, (text: string) => boolean, readonly string[], readonly string[]]>([
  [
    'a title',
    isTitle,
    [
      '绩效目标表',
      '附件：书屋绩效目标申报表（模板）',
      '書屋績效目標表',
      '预算目标申报表',
      long(120, '绩效目标表'),
    ],
    ['绩效目标', '绩效目标表说明', '预算表', long(121, '绩效目标表')],
  ],
  [
    'the title of a part',
    isPartTitle,
    ['中长期绩效目标表', '长期绩效指标表', '实施期绩效目标表', '當年度績效目標表', ' 本年度绩效目标表'],
    ['绩效目标表', '书屋年度绩效目标表', '年度绩效目标申报表', `年度绩效目标表${' '.repeat(33)}`],
  ],
  [
    'the title of a list',
    isListTitle,
    [
      '部门绩效目标汇总表',
      '绩效目标清单',
      '绩效统计表',
      '绩效表1',
      '绩效表1234',
      '绩效指标1-12',
      '绩效表10-2',
      '绩效指标12-1',
      '績效目標清單',
      long(120, '绩效清单'),
    ],
    ['部门汇总表', '绩效说明', '绩效表12345', long(121, '绩效清单'), '绩效清单之外'],
  ],
  [
    'the label of a block',
    isGroupLabel,
    [
      '绩效指标',
      '年度绩效指标',
      '项目年度绩效目标',
      '考核指标',
      '績效指標',
      '评价指标',
      `绩效指标${' '.repeat(36)}`,
    ],
    ['绩效', '绩效指标值', '一二三四五六七八九绩效指标', `绩效指标${' '.repeat(40)}`],
  ],
  [
    'a footer',
    isFooter,
    [
      '注：略',
      '备注:略',
      ' 填 报 人：李四',
      `${' '.repeat(20)}填报人：李四`,
      '财政部门意见',
      '分管领导：',
      '*说明',
    ],
    ['注意事项', '责任科室', `${'甲'.repeat(20)}填报人`, '产出指标 填报人'],
  ],
  [
    'a total',
    isTotalLabel,
    ['合计', '总分值', '合 计：', '合计（分）', '得分'],
    ['合计数', '小计与合计', `合计${' '.repeat(10)}`],
  ],
  [
    'the execution of a budget',
    isExecutionLabel,
    ['预算执行率', '项目资金执行情况', '预算执行率指标', '资金执行', '预算执行率（10分）'],
    [
      '预算率',
      '政策执行情况',
      '预算执行率偏低',
      '上级预算执行率',
      '预算指标执行率',
      `预算执行率${' '.repeat(19)}`,
    ],
  ],
  [
    'a slot',
    isSlot,
    [
      '',
      '…',
      '……',
      '...',
      '1.',
      '12、',
      '①',
      '目标1',
      '指标12',
      '指标3：',
      '具体指标',
      ' ',
      '\u3000',
      '★',
      '★①',
    ],
    ['6', '123.', '目标', '具体', '甲', '。', '2.5', `${' '.repeat(15)}①`, '具体指标值'],
  ],
  [
    'a word for what does not apply',
    isNotApplicable,
    ['无', '不适用', '不 涉 及', '无需设置'],
    ['无此', '无人机', `无${' '.repeat(7)}`, '暂不适用'],
  ],
])('%s', (_, is, known, unknown) => {
  it.each(known)('is %j', (text) => expect(is(text)).toBe(true));
  it.each(unknown)('is not %j', (text) => expect(is(text)).toBe(false));
});

describe('the number of a title', () => {
  it.each([
    ['  附件 2：书屋  ', '2', '书屋'],
    ['附表：书屋', null, '书屋'],
    ['（一）、书屋', '一', '书屋'],
    ['1.2024年书屋', '1', '2024年书屋'],
    ['三、 书屋 ', '三', '书屋'],
    ['  书屋 ', null, '书屋'],
    ['附件3-1：书屋', '3-1', '书屋'],
    ['附件 3－1 书屋', '3－1', '书屋'],
    ['附件三-1：书屋', '三-1', '书屋'],
    ['附表3.1：书屋', '3.1', '书屋'],
    ['附件3-1.2024年书屋', '3-1', '2024年书屋'],
    ['2-1、书屋', '2-1', '书屋'],
    ['3.1.书屋', '3.1', '书屋'],
    ['附件3-5岁入园', '3', '-5岁入园'],
    ['附件3-12岁入园', '3', '-12岁入园'],
    ['附件3.2024年书屋', '3', '2024年书屋'],
    ['附件1.5万人培训', '1', '5万人培训'],
    ['1.5万人培训', null, '1.5万人培训'],
    ['3-5岁入园', null, '3-5岁入园'],
    ['1-3：5拆分', null, '1-3：5拆分'],
  ])('%j', (title, number, name) => expect(numberedTitle(title)).toEqual({ number, name }));
});

describe('the period a label names', () => {
  it.each([
    ['长 期绩效指标', 'long'],
    ['总体目标', 'long'],
    ['年度总体目标', 'long'],
    ['指标值（年度）', 'year'],
    ['当年', 'year'],
    ['绩效指标', null],
    [long(40, '年度目标'), 'year'],
    [long(41, '年度目标'), null],
  ])('%s: %s', (label, period) => expect(periodIn(label)).toBe(period));
});

describe('the name of a tier', () => {
  it.each([
    ['产出指标', 'tier1'],
    ['预期效益', 'tier1'],
    ['產出', 'tier1'],
    ['数量指标（30分）', 'tier2'],
    ['數量指標', 'tier2'],
    ['成本指标', 'both'],
    ['具体指标', null],
    ['书屋数量', null],
    ['过程指标', 'tier1'],
    ['产出率', null],
    ['数量、质量指标', 'tier2'],
    ['数量、书屋指标', null],
    ['', null],
    [`${' '.repeat(36)}产出指标`, 'tier1'],
    [`${' '.repeat(37)}产出指标`, null],
  ])('%j: %s', (text, tier) => expect(tierWord(text)).toBe(tier));
});

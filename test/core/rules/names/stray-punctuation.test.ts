import { strayPunctuation } from '../../../../src/core/rules/names/stray-punctuation';
import { described, row } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const good = (description: string): Case => ({
  name: description,
  rows: [described('数量', '借阅次数', description, '≥5次')],
});

const bad = (description: string, fixed: string): InvalidCase => ({
  name: description,
  rows: [described('数量', '借阅次数', description, '≥5次')],
  findings: [{ at: 'D11', message: 'stray', severity: 'info', fixes: [['safe', { D11: fixed }]] }],
});

describeRule(strayPunctuation, {
  blanksMatter: true,
  valid: [
    good('讲座、展览等活动'),
    good('讲座、等级评定和展览'),
    good('优秀、等次评定'),
    good('讲座等，由馆员组织'),
    good('讲座、展览，由馆员组织。'),
    good('陆续开放。。。'),
    good('一、'),
    good('讲座 2、'),
    good('Reading,, etc..'),
    { name: 'values are left alone', rows: [row('质量', '读者评价情况', '好、，较好。。')] },
    {
      name: 'the basis is another matter',
      rows: [['产出指标', '数量指标', '借阅次数', '台账', '≥5次', '方案、、纪要']],
    },
    {
      name: 'a cell torn by a page break ends where the break was',
      rows: [
        described('数量', '借阅次数', '到馆借阅、', '≥5次'),
        'header',
        ['', '', '', '预约借阅', '', ''],
        row('数量', '还书次数', '≥5次'),
      ],
    },
  ],
  invalid: [
    bad('讲座、展览、等活动', '讲座、展览等活动'),
    bad('讲座、，展览', '讲座，展览'),
    bad('讲座，、展览', '讲座，展览'),
    bad('讲座，，展览', '讲座，展览'),
    bad('讲座、、、展览', '讲座、展览'),
    bad('全年开放。。', '全年开放。'),
    bad('全年开放；；周末延时', '全年开放；周末延时'),
    bad('全年开放、。', '全年开放。'),
    bad('全年开放，。', '全年开放。'),
    bad('、讲座', '讲座'),
    bad(' ，讲座', '讲座'),
    bad('讲座、展览、', '讲座、展览'),
    bad('讲座、 ', '讲座 '),
    bad('、讲座、，展览、等活动。。', '讲座，展览等活动。'),
    {
      name: 'names and goals too',
      goal: '1.全年开放，，2.更新图书。',
      rows: [described('数量', '讲座、展览、等活动次数', '台账', '≥5次')],
      findings: [
        {
          at: 'B9',
          message: 'stray',
          severity: 'info',
          fixes: [['safe', { B9: '1.全年开放，2.更新图书。' }]],
        },
        { at: 'C11', message: 'stray', severity: 'info', fixes: [['safe', { C11: '讲座、展览等活动次数' }]] },
      ],
    },
    {
      name: 'inside a torn cell',
      rows: [
        described('数量', '借阅次数', '到馆、，自助借阅、', '≥5次'),
        'header',
        ['', '', '', '预约借阅', '', ''],
        row('数量', '还书次数', '≥5次'),
      ],
      findings: [
        { at: 'D11', message: 'stray', severity: 'info', fixes: [['safe', { D11: '到馆，自助借阅、' }]] },
      ],
    },
    {
      name: 'a long text is quoted in part',
      rows: [described('数量', '借阅次数', '面向全镇各村开放借阅，，并做好登记造册和统计', '≥5次')],
      findings: [
        {
          at: 'D11',
          message: 'stray',
          severity: 'info',
          fixes: [['safe', { D11: '面向全镇各村开放借阅，并做好登记造册和统计' }]],
        },
      ],
    },
    {
      name: 'no description column',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '、借阅次数', '≥5次'],
      ],
      findings: [{ at: 'C2', message: 'stray', severity: 'info', fixes: [['safe', { C2: '借阅次数' }]] }],
    },
  ],
});

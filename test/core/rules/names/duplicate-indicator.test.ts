import { duplicateIndicator } from '../../../../src/core/rules/names/duplicate-indicator';
import { described, row } from '../../../../src/core/rules/sample-table';
import { describeRule } from '../rule-tester';

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值'];

describeRule(duplicateIndicator, {
  valid: [
    {
      name: 'different names',
      rows: [row('数量', '读者人数', '≥500人'), row('数量', '读者人次', '≥900人次')],
    },
    {
      name: 'one name is part of the other',
      rows: [row('数量', '书架', '3个'), row('数量', '书架数量', '3个')],
    },
    {
      name: 'the bracket tells them apart',
      rows: [row('质量', '借阅率(6月)', '≥50%'), row('质量', '借阅率（11月）', '≥90%')],
    },
    { name: 'no names', rows: [row('数量', '', '≥5个'), row('数量', '', '≥6个')] },
    { name: 'slots', rows: [row('数量', '目标1', '≥5个'), row('数量', '目标1', '≥6个')] },
    {
      name: 'under two benefits',
      rows: [row('社会效益', '开放效果', '明显'), row('可持续影响', '开放效果', '明显')],
    },
    {
      name: 'output and satisfaction',
      rows: [row('质量', '读者评价', '良好'), row('服务对象满意度', '读者评价', '良好')],
    },
    {
      name: 'two sets, each with its own header',
      grid: [
        ['长期绩效指标', ...HEADER],
        ['', '产出指标', '数量指标', '藏书册数', '≥9000册'],
        ['年度绩效指标', ...HEADER],
        ['', '产出指标', '数量指标', '藏书册数', '≥3000册'],
      ],
    },
  ],
  invalid: [
    {
      name: 'the same row twice',
      rows: [row('数量', '读者人数', '≥500人'), row('数量', '读者人数', '≥500人')],
      findings: [
        {
          at: 'C12',
          message: 'same',
          severity: 'error',
          fixes: [['choice', { C12: '', D12: '', E12: '', F12: '' }]],
        },
      ],
    },
    {
      name: 'blanks, width and marks do not tell apart',
      rows: [row('数量', '读者人数(人)', '≥500人'), row('数量', '★读者 人数（人）', '≥600人')],
      findings: [{ at: 'C12', message: 'same', severity: 'error' }],
    },
    {
      name: 'the description tells them apart',
      rows: [
        described('数量', '培训人数', '骨干培训', '≥50人'),
        described('数量', '培训人数', '志愿者培训', '≥80人'),
        described('数量', '培训人数', '面向全镇各村图书管理员的年度业务培训', '≥90人'),
      ],
      findings: [
        {
          at: 'C12',
          message: 'same',
          severity: 'error',
          fixes: [['choice', { C12: '培训人数（志愿者培训）' }]],
        },
        { at: 'C13', message: 'same', severity: 'error' },
      ],
    },
    {
      name: 'a row with a weight is not simply cleared',
      extraColumns: ['权重'],
      rows: [row('数量', '读者人数', '≥500人', '10'), row('数量', '读者人数', '≥500人', '10')],
      findings: [{ at: 'C12', message: 'same', severity: 'error' }],
    },
    {
      name: 'output and benefit, either first',
      rows: [
        row('数量', '受益读者', '≥500人'),
        row('社会效益', '借阅提升', '≥5%'),
        row('社会效益', '受益读者', '≥600人'),
        row('质量', '借阅提升', '≥6%'),
      ],
      findings: [
        { at: 'C13', message: 'both', severity: 'error' },
        { at: 'C14', message: 'both', severity: 'error' },
      ],
    },
    {
      name: 'two tiers of output',
      rows: [row('数量', '开放场馆', '3个'), row('质量', '开放场馆', '≥95%')],
      findings: [{ at: 'C12', message: 'across', severity: 'warning' }],
    },
    {
      name: 'a header in between starts no new set',
      rows: [row('数量', '读者人数', '≥500人'), 'header', row('数量', '读者人数', '≥600人')],
      findings: [{ at: 'C13', message: 'same', severity: 'error' }],
    },
    {
      name: 'no tier 2, no description',
      grid: [
        ['一级指标', '三级指标', '指标值'],
        ['产出指标', '读者人数', '≥500人'],
        ['产出指标', '读者人数', '≥600人'],
      ],
      findings: [{ at: 'B3', message: 'same', severity: 'error' }],
    },
  ],
});

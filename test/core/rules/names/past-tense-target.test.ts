import { pastTenseTarget } from '../../../../src/core/rules/names/past-tense-target';
import { described, row } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const good = (description: string): Case => ({
  name: description,
  rows: [described('社会效益', '开放效果', description, '明显')],
});

const bad = (description: string, fixed: string): InvalidCase => ({
  name: description,
  rows: [described('社会效益', '开放效果', description, '明显')],
  findings: [{ at: 'D11', message: 'past', severity: 'info', fixes: [['choice', { D11: fixed }]] }],
});

describeRule(pastTenseTarget, {
  valid: [
    good('提升阅读氛围'),
    good('了解读者需求'),
    good('为了方便读者'),
    good('除了周一全年开放'),
    good('已有书架的维护'),
    good('自己选书'),
    good('是否提升了阅读氛围'),
    {
      name: 'no description column',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['效益指标', '社会效益指标', '开放效果', '明显'],
      ],
    },
    { name: 'values are another matter', rows: [row('社会效益', '开放效果', '有了提升')] },
  ],
  invalid: [
    bad('提升了阅读氛围、丰富了假期生活', '提升阅读氛围、丰富假期生活'),
    bad('书架已完成更新', '书架完成更新'),
    bad('已经建成村级书屋，了解读者需求', '建成村级书屋，了解读者需求'),
    bad(
      '推动全镇各村书屋常年开放并丰富了青少年的假期文化生活和阅读体验',
      '推动全镇各村书屋常年开放并丰富青少年的假期文化生活和阅读体验',
    ),
    {
      name: 'name and description',
      rows: [described('社会效益', '增强了阅读兴趣', '增强了阅读兴趣', '明显')],
      findings: [
        { at: 'C11', message: 'past', severity: 'info', fixes: [['choice', { C11: '增强阅读兴趣' }]] },
        { at: 'D11', message: 'past', severity: 'info', fixes: [['choice', { D11: '增强阅读兴趣' }]] },
      ],
    },
  ],
});

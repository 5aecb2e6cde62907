import { described, row } from '../../../../src/core/rules/sample-table';
import { dateWithoutYear } from '../../../../src/core/rules/time/date-without-year';
import { describeRule, type Case } from '../rule-tester';

const good = (description: string, value: string): Case => ({
  rows: [described('时效', '图书上架时间', description, value)],
});

describeRule(dateWithoutYear, {
  valid: [
    good('新书上架', '2024年11月30日前'),
    good('2024年5月至6月', '≥95%'),
    good('新书上架', '3个月'),
    good('新书上架', '第四季度'),
    good('每年12月底前', '≥95%'),
    good('新书上架', '当年12月底前'),
    good('新书上架', '每年1次，12月31日前'),
    good('新书上架', '年底前'),
    { name: 'other tiers', rows: [row('质量', '6月底前上架率', '≥95%')] },
  ],
  invalid: [
    {
      rows: [described('时效', '9月新书上架', '11月30日 前', '6月底前')],
      findings: [
        {
          at: 'C11',
          message: 'yearless',
          severity: 'info',
          fixes: [['choice', { C11: '2024年9月新书上架' }]],
        },
        {
          at: 'D11',
          message: 'yearless',
          severity: 'info',
          fixes: [['choice', { D11: '2024年11月30日 前' }]],
        },
        { at: 'E11', message: 'yearless', severity: 'info', fixes: [['choice', { E11: '2024年6月底前' }]] },
      ],
    },
    {
      name: 'a date broken by a blank is left to the person',
      rows: [described('时效', '新书上架', '台账', '11月 30日前')],
      findings: [{ at: 'E11', message: 'yearless', severity: 'info' }],
    },
    {
      name: 'no budget year, no description',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '时效指标', '图书上架时间', '11月30日前'],
      ],
      findings: [{ at: 'D2', message: 'yearless', severity: 'info' }],
    },
  ],
});

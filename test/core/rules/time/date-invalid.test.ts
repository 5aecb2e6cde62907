import { described, row } from '../../../../src/core/rules/sample-table';
import { dateInvalid } from '../../../../src/core/rules/time/date-invalid';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const good = (value: string, name = '图书上架时间'): Case => ({ rows: [row('时效', name, value)] });

const bad = (value: string, message: 'month' | 'day', ...says: readonly string[]): InvalidCase => ({
  rows: [row('时效', '图书上架时间', value)],
  findings: [{ at: 'E11', message, severity: 'error', says }],
});

describeRule(dateInvalid, {
  valid: [
    good('12月31日前'),
    good('12月1日前'),
    good('4月30日前'),
    good('2月29日前'),
    good('2024年2月29日前'),
    good('2028年2月29日前'),
    good('2024-10-31'),
    good('13个月'),
    good('≥18月'),
    good('每14月一次'),
    good('24月以内'),
    good('12月'),
    good('5月上旬'),
    good('3-6月'),
    good('第四季度'),
    good('16次'),
    good('36月', '书架质保期36月'),
    good('按合同', '质保期限为24月'),
    good('按标准', '13月工资发放'),
    { name: 'document numbers', rows: [described('时效', '图书上架时间', '县文字〔2024〕32号', '6月底前')] },
    {
      name: 'another year than the budget year, in a basis',
      title: '镇级图书室运行经费绩效目标表（2023年度）',
      rows: [['产出指标', '时效指标', '图书上架时间', '新书', '6月底前', '2月29日会议纪要']],
    },
  ],
  invalid: [
    bad('2月30日前', 'day', '“2月30日”', '29'),
    bad('11月31日前', 'day', '“11月31日”', '11月', '30'),
    bad('2024年6月31日前', 'day', '“2024年6月31日”'),
    bad('2024年2月30日前', 'day', '29'),
    bad('2023年4月31日前', 'day', '30'),
    bad('2023年2月29日前', 'day', '2023年2月', '28'),
    bad('1900年2月29日前', 'day'),
    bad('12月0日前', 'day'),
    bad('13月', 'month'),
    bad('13月底前', 'month'),
    bad('2024年13月', 'month'),
    bad('0月15日前', 'month'),
    bad('2024-11-31', 'day'),
    bad('5月1日至6月31日', 'day'),
    {
      name: 'in every kind of cell, once each',
      title: '镇级图书室运行经费绩效目标表（14月修订）',
      purpose: '6月31日前更新图书',
      goal: '9月31日前开放；11月31日前评估',
      rows: [
        ['产出指标', '时效指标', '2月30日前上架', '4月31日 前', '6月 31 日前', '2023年2月29日会议纪要'],
        row('数量', '图书册数', '≥500册'),
      ],
      findings: [
        { at: 'A1', message: 'month', severity: 'error' },
        { at: 'B6', message: 'day', severity: 'error' },
        { at: 'B9', message: 'day', severity: 'error' },
        { at: 'C11', message: 'day', severity: 'error' },
        { at: 'D11', message: 'day', severity: 'error' },
        { at: 'E11', message: 'day', severity: 'error' },
        { at: 'F11', message: 'day', severity: 'error' },
      ],
    },
    {
      name: 'no span',
      rows: [row('时效', '上架完成日期', '36月')],
      findings: [{ at: 'E11', message: 'month', severity: 'error' }],
    },
    {
      name: 'the budget year decides about the end of February',
      title: '镇级图书室运行经费绩效目标表（2023年度）',
      rows: [row('时效', '图书上架时间', '2月29日前')],
      findings: [{ at: 'E11', message: 'day', severity: 'error' }],
    },
    {
      name: 'no description and no basis column',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '时效指标', '图书上架时间', '9月31日前'],
      ],
      findings: [{ at: 'D2', message: 'day', severity: 'error' }],
    },
  ],
});

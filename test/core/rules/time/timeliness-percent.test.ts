import { described, row } from '../../../../src/core/rules/sample-table';
import { timelinessPercent } from '../../../../src/core/rules/time/timeliness-percent';
import { describeRule, type Case, type ExpectedFix, type InvalidCase } from '../rule-tester';

const good = (name: string, description: string, value: string, tier2 = '时效'): Case => ({
  rows: [described(tier2, name, description, value)],
});

const bad = (
  message: 'named' | 'dated',
  [name, description, value]: readonly [string, string, string],
  fixes: readonly ExpectedFix[],
): InvalidCase => ({
  rows: [described('时效', name, description, value)],
  findings: [{ at: 'E11', message, severity: 'warning', fixes }],
});

const both = (value: string, name: string): readonly ExpectedFix[] => [
  ['choice', { E11: value }],
  ['choice', { C11: name }],
];

describeRule(timelinessPercent, {
  valid: [
    good('图书上架及时率', '到馆后10日内上架', '≥95%'),
    good('按期归还比例', '到期前归还的册数', '≥95%'),
    good('按时开放占比', '6月底前', '≥95%'),
    good('响应时间达标率', '接报后到场', '≥98%'),
    good('开放时间满意度', '对开放时间是否满意', '≥90%'),
    good('图书上架及时性', '12月15日前上架', '≥95%'),
    good('改造进度', '9月底前', '≥60%'),
    good('改造完成度', '9月底前', '≥60%'),
    good('开放进度（6月）', '按月统计', '≥50%'),
    good('读者等候时间缩短', '与上年相比', '≥10%'),
    good('平均借阅时间下降幅度', '与上年相比', '≥10%'),
    good('资金支出', '11月底前支出', '≥90%'),
    good('布展完成情况', '9月底前完成', '100%'),
    good('图书更新', '6月底前到馆册数所占比例', '≥80%'),
    good('图书更新', '6月底前到馆册数÷计划册数', '≥80%'),
    good('图书更新', '按采购计划更新', '≥80%'),
    good('2024年图书更新', '2024年度书目', '≥80%'),
    good('书架安装时间', '7月15日前装完', '2024年7月15日前'),
    good('书架安装时间', '签约后安装', '≤20天'),
    good('书架安装时间', '7月15日前装完', '较快'),
    good('书架安装时间', '7月15日前装完', '%'),
    good('书架安装时间', '7月15日前装完', '≥90%', '质量'),
  ],
  invalid: [
    bad(
      'dated',
      ['展品布置完成时间', '9月20日前布置完毕', '≥90%'],
      both('2024年9月20日前', '展品布置按时完成率'),
    ),
    bad('dated', ['秋季书展', '10月底前举办', '100%'], both('2024年10月底前', '秋季书展按时完成率')),
    bad('dated', ['暑期开放', '月底前公布安排', '100%'], both('月底前', '暑期开放按时完成率')),
    bad('dated', ['6月底前完成上架', '新书上架', '≥90%'], both('2024年6月底前', '6月底前完成上架按时完成率')),
    bad('dated', ['书架安装时间', '2024年7月15日前', '≥90％'], both('2024年7月15日前', '书架安装按时完成率')),
    bad(
      'dated',
      ['读者活动、讲座、等举办时间', '第四季度', '≥90%'],
      [
        ['choice', { E11: '2024年第四季度' }],
        ['choice', { C11: '读者活动、讲座等按时举办率' }],
      ],
    ),
    bad('named', ['馆舍修缮日期', '按合同施工', '≥90%'], both('2024年12月31日前', '馆舍修缮按时完成率')),
    bad('named', ['采购时间', '按计划采购', '90-95%'], both('2024年12月31日前', '按时采购率')),
    bad('named', ['设备报修响应时间', '接报后到场', '≥90%'], [['choice', { C11: '设备报修响应按时完成率' }]]),
    bad('named', ['咨询答复期限', '读者咨询', '≥90%'], [['choice', { C11: '咨询答复按时完成率' }]]),
    bad('named', ['规定时间内办结', '读者咨询', '≥90%'], [['choice', { C11: '规定时间内办结率' }]]),
    bad('named', ['开放时间（周末）', '周末开放', '≥90%'], [['choice', { E11: '2024年12月31日前' }]]),
    {
      name: 'the percent sign in a column of its own: the value cell alone cannot hold a date',
      extraColumns: ['指标性质', '度量单位'],
      rows: [row('时效', '书架安装时间', '90', '≥', '%')],
      findings: [
        {
          at: 'E11',
          message: 'named',
          severity: 'warning',
          fixes: [['choice', { C11: '书架安装按时完成率' }]],
        },
      ],
    },
    {
      name: 'a longer period does not end with the budget year',
      grid: [
        ['镇级图书室绩效目标表（2024年度）'],
        ['长期绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
        ['', '产出指标', '时效指标', '图书上架时间', '≥90%'],
        ['年度绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
        ['', '产出指标', '时效指标', '图书上架率', '≥90%'],
      ],
      findings: [
        {
          at: 'E3',
          message: 'named',
          severity: 'warning',
          fixes: [['choice', { D3: '图书上架按时完成率' }]],
        },
      ],
    },
    {
      name: 'no description column, no budget year',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '时效指标', '书架安装时间', '≥90%'],
        ['产出指标', '时效指标', '7月15日前装完', '≥90%'],
      ],
      findings: [
        {
          at: 'D2',
          message: 'named',
          severity: 'warning',
          fixes: [['choice', { C2: '书架安装按时完成率' }]],
        },
        {
          at: 'D3',
          message: 'dated',
          severity: 'warning',
          fixes: [
            ['choice', { D3: '7月15日前' }],
            ['choice', { C3: '7月15日前装完按时完成率' }],
          ],
        },
      ],
    },
  ],
});

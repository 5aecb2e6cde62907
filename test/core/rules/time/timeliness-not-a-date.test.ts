import { described, row } from '../../../../src/core/rules/sample-table';
import { timelinessNotADate } from '../../../../src/core/rules/time/timeliness-not-a-date';
import { describeRule, type Case, type ExpectedFix, type InvalidCase } from '../rule-tester';

const good = (name: string, value: string, tier2 = '时效'): Case => ({ rows: [row(tier2, name, value)] });

const bad = (
  message: 'vague' | 'prompt' | 'elsewhere',
  [name, description, value]: readonly [string, string, string],
  fixes: readonly ExpectedFix[],
): InvalidCase => ({
  rows: [described('时效', name, description, value)],
  findings: [{ at: 'E11', message, severity: message === 'vague' ? 'warning' : 'info', fixes }],
});

const YEAR_END: ExpectedFix = ['choice', { E11: '2024年12月31日前' }];
const time = (value: string): ExpectedFix => ['choice', { E11: value }];
const rate = (name: string): ExpectedFix => ['choice', { C11: name, E11: '≥95%' }];

describeRule(timelinessNotADate, {
  valid: [
    good('图书上架时间', '12月底前'),
    good('图书上架时间', '2024年9月30日前'),
    good('图书上架时间', '第四季度'),
    good('图书上架时间', '上半年'),
    good('图书上架时间', '年底前'),
    good('图书上架时间', '≤30天'),
    good('图书上架时间', '到馆后7个工作日内'),
    good('图书上架时间', '三个工作日'),
    good('图书上架时间', '十一月底前'),
    good('图书上架时间', '国庆节前'),
    good('补贴发放时间', '按月发放'),
    good('补贴发放时间', '每季度末'),
    good('咨询答复时间', '当日答复'),
    good('垃圾清运', '日产日清'),
    good('工资结算', '日清月结'),
    good('图书上架及时率', '≥95%'),
    good('图书上架及时率', '100%'),
    good('是否按时开放', '按时开放'),
    good('按时开放', '是'),
    good('逾期开放', '无'),
    good('图书上架时间', 'XX'),
    good('图书上架时间', ''),
    good('图书上架时间', '#REF!'),
    good('图书上架时间', '待定'),
    good('图书上架质量', '全年稳步推进', '质量'),
    {
      name: 'a long text with figures is no short answer',
      rows: [
        row('时效', '图书上架时间', `${'按照采购合同约定的批次陆续到馆并完成编目上架'.repeat(10)}共10批`),
      ],
    },
    {
      name: 'graded beside the value',
      extraColumns: ['评分标准'],
      rows: [row('时效', '图书上架及时性', '及时', '每逾期一批扣2分')],
    },
  ],
  invalid: [
    bad(
      'vague',
      ['驻场服务时间', '委托服务期为一年', '全年有序推进'],
      [time('12个月'), YEAR_END, rate('驻场服务及时率')],
    ),
    bad(
      'vague',
      ['图书上架时间', '到馆后10日内', '年内完成'],
      [time('≤10日'), YEAR_END, rate('图书上架及时率')],
    ),
    bad(
      'vague',
      ['图书上架时间', '11月15日前', '按计划推进'],
      [time('2024年11月15日前'), YEAR_END, rate('图书上架及时率')],
    ),
    bad('vague', ['书架安装时间', '12月31日前', '逐步推进'], [YEAR_END, rate('书架安装及时率')]),
    bad('vague', ['及时性', '及时性', '较上年有进步'], [YEAR_END, rate('及时率')]),
    bad('vague', ['图书上架及时', '按计划上架', '及时'], [YEAR_END, rate('图书上架及时率')]),
    bad('vague', ['完成时间', '按计划', '全年'], [YEAR_END, rate('完成及时率')]),
    bad('vague', ['上架时间（新书）', '按计划', '尽快'], [YEAR_END]),
    bad('vague', ['', '按计划', '全年'], [YEAR_END]),
    bad('prompt', ['图书上架及时性', '到馆后上架', '及时'], [YEAR_END, rate('图书上架及时率')]),
    bad('prompt', ['补贴发放及时性', '发放到人', '按时发放'], [YEAR_END, rate('补贴发放及时率')]),
    bad('prompt', ['开放时效性', '按公告开放', '按期'], [YEAR_END, rate('开放及时率')]),
    bad(
      'elsewhere',
      ['6月30日前完成编目', '新书编目', '完成'],
      [time('2024年6月30日前'), YEAR_END, rate('6月30日前完成编目及时率')],
    ),
    {
      name: 'a sign and a unit in columns of their own',
      extraColumns: ['指标性质', '度量单位'],
      rows: [row('时效', '图书上架时间', '尽早', '≤', '天'), row('时效', '书架安装时间', '尽早', '定性', '')],
      findings: [
        { at: 'E11', message: 'vague', severity: 'warning' },
        { at: 'E12', message: 'vague', severity: 'warning' },
      ],
    },
    {
      name: 'a sign in a column of its own',
      extraColumns: ['指标性质'],
      rows: [row('时效', '图书上架时间', '尽早', '≤'), row('时效', '书架安装时间', '尽早', '定性')],
      findings: [
        { at: 'E11', message: 'vague', severity: 'warning' },
        {
          at: 'E12',
          message: 'vague',
          severity: 'warning',
          fixes: [['choice', { E12: '2024年12月31日前' }]],
        },
      ],
    },
    {
      name: 'a longer period does not end with the budget year',
      grid: [
        ['镇级图书室绩效目标表（2024年度）'],
        ['长期绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
        ['', '产出指标', '时效指标', '图书上架时间', '尽早'],
        ['年度绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
        ['', '产出指标', '时效指标', '图书上架时间', '尽早'],
      ],
      findings: [
        {
          at: 'E3',
          message: 'vague',
          severity: 'warning',
          fixes: [['choice', { D3: '图书上架及时率', E3: '≥95%' }]],
        },
        {
          at: 'E5',
          message: 'vague',
          severity: 'warning',
          fixes: [
            ['choice', { E5: '2024年12月31日前' }],
            ['choice', { D5: '图书上架及时率', E5: '≥95%' }],
          ],
        },
      ],
    },
    {
      name: 'no description column, no budget year',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '时效指标', '图书上架时间', '尽早'],
      ],
      findings: [
        {
          at: 'D2',
          message: 'vague',
          severity: 'warning',
          fixes: [['choice', { C2: '图书上架及时率', D2: '≥95%' }]],
        },
      ],
    },
  ],
});

import { described, row } from '../../../../src/core/rules/sample-table';
import { dateOutsideYear } from '../../../../src/core/rules/time/date-outside-year';
import { describeRule, type Case, type ExpectedFix, type InvalidCase } from '../rule-tester';

const good = (name: string, description: string, value: string): Case => ({
  rows: [described('时效', name, description, value)],
});

const bad = (
  at: 'C11' | 'D11' | 'E11',
  message: 'past' | 'later',
  [name, description, value]: readonly [string, string, string],
  after: string | null,
): InvalidCase => ({
  rows: [described('时效', name, description, value)],
  findings: [
    {
      at,
      message,
      severity: message === 'past' ? 'error' : 'warning',
      fixes: after === null ? [] : ([['choice', { [at]: after }]] satisfies ExpectedFix[]),
    },
  ],
});

const NAME = '图书上架时间';

describeRule(dateOutsideYear, {
  valid: [
    good(NAME, '新书上架', '2024年11月30日前'),
    good(NAME, '新书上架', '11月30日前'),
    good(NAME, '2023年11月采购，2024年6月底前上架', '2024年6月底前'),
    good(NAME, '按2023年5月签订的合同上架', '6月底前'),
    good(NAME, '2023年12月底前完成的改造尾款', '6月底前'),
    good('2023年度决算报告编制时间', '编制2023年度决算', '6月底前'),
    good('工资发放时间（2023年12月）', '按月发放', '1月底前'),
    good(NAME, '服务期', '2024年7月至2025年6月'),
    good(NAME, '服务期2024年7月1日至2025年6月30日止', '12个月'),
    good(NAME, '规划期', '2023-2025年'),
    good(NAME, '县文字〔2023〕12号', '6月底前'),
    good(NAME, '新书上架', '2000册'),
    { name: 'other tiers may look back', rows: [row('质量', '较2023年12月底前完成率', '≥90%')] },
    {
      name: 'the basis is older than the year',
      rows: [['产出指标', '时效指标', NAME, '新书', '6月底前', '2023年11月30日前下达的计划']],
    },
    {
      name: 'a year in the name of the project',
      projectName: '2023年底前完工的乡镇书屋',
      rows: [described('时效', '2023年底前完工的乡镇书屋验收时间', '2023年底前完工的乡镇书屋', '6月底前')],
    },
    {
      name: 'the budget year is another one',
      title: '镇级图书室运行经费绩效目标表（2023年度）',
      rows: [row('时效', NAME, '2023年11月30日前')],
    },
    {
      name: 'a longer period ends in another year',
      grid: [
        ['镇级图书室绩效目标表（2024年度）'],
        ['长期绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
        ['', '产出指标', '时效指标', NAME, '2026年12月31日前'],
        ['年度绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
        ['', '产出指标', '时效指标', NAME, '2024年12月31日前'],
      ],
    },
    ...['2023年实际值', '2023年91.5%', '2023年服务统计', '财文〔2023〕12号'].map((basis): Case => ({
      name: `a basis that looks back, or a document number, is no budget year: ${basis}`,
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值', '指标值确定依据'],
        ['产出指标', '数量指标', '图书上架数量', '≥300册', basis],
        ['产出指标', '质量指标', '图书完好率', '≥95%', basis],
        ['产出指标', '时效指标', NAME, '2024年11月30日前', '2024年工作方案'],
      ],
    })),
    {
      name: 'no budget year',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '时效指标', NAME, '2023年11月30日前'],
      ],
    },
  ],
  invalid: [
    bad('E11', 'past', [NAME, '新书上架', '2023年11月30日前'], '2024年11月30日前'),
    bad('E11', 'past', [NAME, '新书上架', '于 2023年11月前'], '于 2024年11月前'),
    bad('E11', 'past', [NAME, '新书上架', '2023-11-30'], '2024-11-30'),
    bad('E11', 'past', [NAME, '新书上架', '2023年'], '2024年'),
    bad('E11', 'past', [NAME, '新书上架', '2023年4—6月'], '2024年4—6月'),
    bad('E11', 'past', [NAME, '新书上架', '2023年底前'], '2024年底前'),
    bad('E11', 'past', [NAME, '新书上架', '2022年3月至2023年9月'], '2022年3月至2024年9月'),
    bad('E11', 'past', [NAME, '新书上架', '2023 年11月30日前'], null),
    bad('D11', 'past', [NAME, '2023年6月30日前全部上架', '100%'], '2024年6月30日前全部上架'),
    bad('D11', 'past', [NAME, '2023年内完成', '100%'], '2024年内完成'),
    bad('C11', 'past', ['2023年10月底前上架', '新书', '100%'], '2024年10月底前上架'),
    bad('E11', 'later', [NAME, '新书上架', '2025年3月31日前'], '2024年3月31日前'),
    bad('E11', 'later', [NAME, '新书上架', '2024年6月开工，2025年6月完工'], '2024年6月开工，2024年6月完工'),
    bad('E11', 'later', [NAME, '新书上架', '2028年2月29日前'], '2024年2月29日前'),
    {
      name: 'the year of the plans, where nothing else says it',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值', '指标值确定依据'],
        ['产出指标', '数量指标', '读者调查份数', '≥300份', '2024年调查方案'],
        ['产出指标', '时效指标', NAME, '2023年11月30日前', '2023年实际值'],
      ],
      findings: [
        { at: 'D3', message: 'past', severity: 'error', fixes: [['choice', { D3: '2024年11月30日前' }]] },
      ],
    },
    {
      name: 'no such day in the budget year',
      title: '镇级图书室运行经费绩效目标表（2025年度）',
      rows: [row('时效', NAME, '2024年2月29日前')],
      findings: [{ at: 'E11', message: 'past', severity: 'error' }],
    },
    {
      name: 'each cell by itself',
      rows: [described('时效', '2023年5月前上架', '2023年5月前', '2023年5月前')],
      findings: [
        { at: 'C11', message: 'past', severity: 'error', fixes: [['choice', { C11: '2024年5月前上架' }]] },
        { at: 'D11', message: 'past', severity: 'error', fixes: [['choice', { D11: '2024年5月前' }]] },
        { at: 'E11', message: 'past', severity: 'error', fixes: [['choice', { E11: '2024年5月前' }]] },
      ],
    },
  ],
});

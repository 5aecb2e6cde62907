import { unitMissing } from '../../../../src/core/rules/units/unit-missing';
import { describeRule, type Case, type ExpectedFix, type InvalidCase } from '../rule-tester';
import { described, row } from '../../../../src/core/rules/sample-table';

const good = (tier2: string, name: string, value: string): Case => ({ rows: [row(tier2, name, value)] });

const missing = (tier2: string, name: string, value: string, fixes: readonly ExpectedFix[]): InvalidCase => ({
  rows: [row(tier2, name, value)],
  findings: [{ at: 'E11', message: 'missing', severity: 'error', fixes }],
});

const choices = (...values: readonly string[]): readonly ExpectedFix[] =>
  values.map((value) => ['choice', { E11: value }] as const);

const score = (tier2: string, name: string, value: string): InvalidCase => ({
  rows: [row(tier2, name, value)],
  findings: [{ at: 'E11', message: 'score', severity: 'info' }],
});

describeRule(unitMissing, {
  valid: [
    good('数量', '防汛巡查点位数量', '≥16个'),
    good('数量', '惠及人口', '≥3.2万人'),
    good('质量', '图书借阅率', '≥85％'),
    good('质量', '师生比', '1:18'),
    good('质量', '城乡居民参与比', '1∶3'),
    good('质量', '景区等级', '一级'),
    good('质量', '信用等级', 'A级'),
    good('质量', '全省考核名次', '5'),
    good('社会效益', '年度综合评价', '前10'),
    good('时效', '项目竣工时间', '2024'),
    good('时效', '主体完工', '2024.11'),
    good('时效', '验收日期', '20241130'),
    good('时效', '全部完工', '12月20日前'),
    good('质量', '图书完好率', '0.95'),
    good('质量', '设施完好占比', '1'),
    good('质量', '出厂水pH值', '6.5-8.5'),
    good('质量', '书桌照度均匀度', '≥0.7'),
    good('时效', '新书投递时限', 'T+1'),
    good('质量', '包裹丢失率', '≤3/百万'),
    good('质量', '地块容积率', '≤2.0'),
    good('质量', '期刊平均影响因子', '≥2.5'),
    good('质量', '粪便蛔虫和大肠菌值', '≥0.01'),
    good('社会效益', '出生人口性别比', '105-108'),
    good('质量', '执行的技术规范', '符合GB/T 19001'),
    good('质量', '书架承重', '符合GB/T 13667.1-2015'),
    good('质量', '书画修复色差（ΔE）', '≤2'),
    good('质量', '室内空气质量', '满足GB 50325—2020'),
    good('质量', '管理体系认证', 'ISO9001:2015'),
    good('质量', '书库立柱垂直度偏差', '≤H/1500'),
    good('社会效益', '每百万人口捐书率', '≥5'),
    good('社会效益', '煤矿百万吨死亡率', '≤0.05'),
    good('社会效益', '机动车万车死亡率', '≤1.5'),
    good('数量', '采购批量', '3万'),
    good('成本', '消防器材单价', '≤260/套'),
    good('社会效益', '文明创建', '通过省级复查并进入全国百强县前100'),
    good('质量', '是否通过验收', '1'),
    good('质量', '图书完好率', '百分之85'),
    good('质量', '图书完好率', '≥0.9'),
    {
      name: 'a value the nature column calls qualitative',
      extraColumns: ['指标性质', '度量单位'],
      rows: [row('质量', '制度健全', '1', '定性', '')],
    },
    { name: 'several numbers are another matter', rows: [row('数量', '培训情况', '培训3、参训200')] },
    { name: 'bracket at the end of the name', rows: [row('数量', '组织巡演数量（次）', '≥12')] },
    { name: 'bracket with 万', rows: [row('数量', '灌溉面积（万亩）', '≥3')] },
    { name: 'full-width percent in the bracket', rows: [row('质量', '设施完好率（％）', '≥95')] },
    { name: 'bracket that says 单位', rows: [row('数量', '新增座席（单位：个）', '≥40')] },
    { name: 'bracket of the description', rows: [described('数量', '更新图书', '全年新增（册）', '≥2000')] },
    {
      name: 'bracket of the value header',
      valueLabel: '指标值（%）',
      rows: [row('质量', '图书完好率', '≥95')],
    },
    {
      name: 'unit column',
      extraColumns: ['指标性质', '度量单位'],
      rows: [row('质量', '图书完好率', '95', '≥', '%')],
    },
    { name: 'nothing to name the value', rows: [row('数量', '', '16')] },
    { name: 'not filled in', rows: [row('数量', '巡查点位数量', '≥XX')] },
    { name: 'no number at all', rows: [row('质量', '图书完好率', '较高')] },
  ],
  invalid: [
    missing('数量', '防汛巡查点位数量', '≥16', []),
    missing('数量', '防汛巡查点位数量', '16左右', []),
    // Like a year and like a rate below one, but of names that ask for neither.
    missing('数量', '更新图书数量', '2024', []),
    missing('数量', '疏浚河道长度', '0.5', choices('0.5公里', '0.5千米', '0.5米')),
    missing('数量', '课题数', '3', choices('3个', '3项')),
    missing('数量', '受训人数', '2100', choices('2100人', '2100名', '2100位')),
    missing('数量', '受训人数', '1,200', choices('1,200人', '1,200名', '1,200位')),
    missing('数量', '巡查次数', '10-12', choices('10-12次', '10-12场', '10-12场次')),
    missing('数量', '整治面积', '不少于30', choices('不少于30亩', '不少于30公顷', '不少于30平方米')),
    missing('成本', '项目总成本', '≤40', choices('≤40万元', '≤40元', '≤40亿元')),
    missing('质量', '图书完好率', '≥85', [['safe', { E11: '≥85%' }]]),
    missing('质量', '图书完好率', '85以上', [['safe', { E11: '85%以上' }]]),
    missing('质量', '图书完好率', '≥８５', [['safe', { E11: '≥85%' }]]),
    missing('质量', '图书完好率', '1.5', [['safe', { E11: '1.5%' }]]),
    missing('质量', '图书完好率', '100', [['safe', { E11: '100%' }]]),
    missing('质量', '预算执行率（11月）', '≥88', [['safe', { E11: '≥88%' }]]),
    missing('质量', '误差率', '±3', [['safe', { E11: '±3%' }]]),
    missing('服务对象满意度', '读者满意度', '92', [['safe', { E11: '92%' }]]),
    missing('质量', '青年读者占比', '40-50', [['safe', { E11: '40-50%' }]]),
    missing('社会效益', '孕产妇死亡率', '≤12', choices('≤12%', '≤12‰', '≤12个百分点')),
    missing('质量', '绿色建材比重', '≥30', choices('≥30%', '≥30‰', '≥30个百分点')),
    missing('质量', '病床周转率', '≥30', choices('≥30次', '≥30%')),
    missing('经济效益', '产值增长率', '120', choices('120%', '120‰', '120个百分点')),
    score('数量', '安全责任事故', '0'),
    score('质量', '事故发生率', '0'),
    score('质量', '测评得分', '≥90'),
    score('质量', '第三方评分', '85'),
    score('质量', '网络安全等级保护', '三级，测评得分≥80'),
    missing('质量', '百姓知晓率', '≥85', [['safe', { E11: '≥85%' }]]),
    {
      name: 'a bracket that is no unit',
      rows: [row('数量', '巡演数量（含下乡）', '≥12')],
      findings: [{ at: 'E11', message: 'missing', severity: 'error' }],
    },
    {
      name: 'the unit the same indicator has elsewhere',
      rows: [row('数量', '更新书架', '≥16组'), row('数量', '更新书架', '≥20')],
      findings: [{ at: 'E12', message: 'missing', severity: 'error', fixes: [['choice', { E12: '≥20组' }]] }],
    },
    {
      name: 'a blank unit cell is where the unit goes',
      extraColumns: ['度量单位'],
      rows: [row('质量', '图书完好率', '≥95', ''), row('数量', '巡演场数', '≥6', ' ')],
      findings: [
        { at: 'E11', message: 'missing', severity: 'error', fixes: [['safe', { G11: '%' }]] },
        {
          at: 'E12',
          message: 'missing',
          severity: 'error',
          fixes: [
            ['choice', { G12: '场' }],
            ['choice', { G12: '次' }],
            ['choice', { G12: '场次' }],
          ],
        },
      ],
    },
  ],
});

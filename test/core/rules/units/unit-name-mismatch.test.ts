import { unitNameMismatch } from '../../../../src/core/rules/units/unit-name-mismatch';
import { describeRule, type Case, type ExpectedFix, type InvalidCase } from '../rule-tester';
import { row } from '../../../../src/core/rules/sample-table';

const good = (tier2: string, name: string, ...values: readonly string[]): readonly Case[] =>
  values.map((value) => ({ rows: [row(tier2, name, value)] }));

const SEVERITY = { disjoint: 'error', near: 'warning', bracket: 'warning', bracketOther: 'error' } as const;

const clash = (
  message: 'disjoint' | 'near' | 'bracket' | 'bracketOther',
  [name, value]: readonly [string, string],
  fixes: readonly ExpectedFix[] = [],
): InvalidCase => ({
  rows: [row('数量', name, value)],
  findings: [{ at: 'E11', message, severity: SEVERITY[message], fixes }],
});

const to = (...values: readonly string[]): readonly ExpectedFix[] =>
  values.map((value) => ['choice', { E11: value }] as const);
const named = (name: string): ExpectedFix => ['choice', { C11: name }];

describeRule(unitNameMismatch, {
  valid: [
    { name: 'person-days are no people', rows: [row('数量', '培训人天数', '≥500人·天')] },
    { name: 'noise is no score', rows: [row('质量', '场界噪声天数', '≤60分贝')] },
    ...good('数量', '受训人数', '≥300人', '≥300名', '300位', '≥1.2万人'),
    ...good('数量', '受训人数', '1期（60人）', '≥2期(每期60人)', '1期/60人', '≥3期（共1.2万人）'),
    ...good('数量', '服务人次', '≥2万人次'),
    ...good('数量', '改厕户数', '≥120户', '≥1万户'),
    ...good('数量', '入驻商户数', '≥40家'),
    ...good('社会效益', '媒体报道次数', '≥50篇次', '≥12项次'),
    ...good('社会效益', '百万吨死亡率', '≤0.05人'),
    ...good('社会效益', '欠薪人数', '同比下降15%', '较上年减少10%', '净减少≥10%', '下降10%以上'),
    ...good('经济效益', '签约金额', '≥2000万美元', '≥50万美元'),
    ...good('数量', '平台用户数', '≥3万人'),
    ...good('数量', '下乡次数', '≥6次', '≥6场', '≥6场次', '≥6期', '≥6次/年'),
    ...good('数量', '惠民演出场次', '≥12场', '≥12次'),
    ...good('数量', '骨干培训班次', '≥3期', '≥3个'),
    ...good('数量', '会议数量', '≥4场', '≥4次', '≥4个'),
    ...good('数量', '培训班数量', '≥3期'),
    ...good('数量', '标准化考场数', '≥280个', '≥280间'),
    ...good('数量', '改造农贸市场数', '≥6处', '≥6家'),
    ...good('质量', '遥感影像分辨率', '≤0.5米', '≥300dpi'),
    ...good('成本', '专项债券融资成本', '≤3.2%', '≤320万元'),
    ...good('数量', '开馆天数', '≥300天', '≥220个工作日'),
    ...good('数量', '课题报告数量', '≥2篇', '2份'),
    ...good('数量', '办公设备数量', '≥20台', '≥3套', '≥40盏'),
    ...good('数量', '苗木购置数量', '≥5000株', '≥20吨'),
    ...good('数量', '粮食产量', '≥500公斤', '≥3万吨', '≥2万头'),
    ...good('数量', '帮扶企业数', '≥30家', '≥30个'),
    ...good('数量', '巡查点位数量', '≥16个', '≥16处', '≥90%'),
    ...good('数量', '整治面积', '≥30亩', '≥2万平方米', '≥1.5公顷'),
    ...good('数量', '管护里程', '≥32公里', '≥32km', '≥3200米'),
    ...good('数量', '巡护长度（米）', '≥3200米'),
    ...good('数量', '巡护长度（公里）', '≥32千米'),
    ...good('数量', '覆盖人口（万人）', '≥30000人', '≥3万人'),
    ...good('质量', '设备完好率', '≥95%', '≥3‰'),
    ...good('质量', '信访率', '≤3件/万人'),
    ...good('经济效益', '税收征收成本率', '每百元≤0.8元'),
    ...good('质量', '病床周转率', '≥30次'),
    ...good('质量', '机组功率', '≥50千瓦'),
    ...good('质量', '政策知晓度', '≥90%', '≥90分'),
    ...good('服务对象满意度', '读者满意度', '≥92%', '≥90分'),
    ...good('经济效益', '劳动生产率', '≥12万元/人'),
    ...good('经济效益', '亩均收入', '≥3000元'),
    ...good('经济效益', '带动农户增加收入', '≥5%'),
    ...good('经济效益', '降低运行成本', '≥8%'),
    ...good('成本', '项目总成本', '≤40万元', '≤400000元', '≤0.004亿元'),
    ...good('成本', '培训成本', '≤260元/人·天'),
    ...good('成本', '补助标准', '1600元/亩', '=500元', '100%'),
    ...good('时效', '报修响应时间', '≤2小时', '≤30分钟', '≤3个工作日'),
    ...good('时效', '项目开展时间', '≥90%', '≤3个月'),
    ...good('时效', '发放及时性', '100%', '≤30天'),
    ...good('可持续影响', '设施使用年限', '≥20年'),
    ...good('可持续影响', '办理期限', '≤24小时'),
    ...good('社会效益', '文化服务水平', '≥3个'),
    ...good('社会效益', '宣传效果', '≥90%', '明显提升'),
    ...good('数量', '受训人数', '≥300', '大幅增加', '是', '≥300匝'),
    ...good('数量', '开展情况', '≥3次'),
    ...good('质量', '是否公示', '是'),
    { name: 'no name to compare with', rows: [row('数量', '', '≥3人')] },
    { name: 'several measures in one value', rows: [row('数量', '受训人数', '3期、200人')] },
    {
      name: '万 in the unit column',
      extraColumns: ['度量单位'],
      rows: [row('数量', '受训人数', '3', '万人')],
    },
    {
      name: 'a table without tiers and units',
      grid: [
        ['三级指标', '指标值', '备注', '指标值确定依据', '绩效指标描述'],
        ['下乡次数', '≥3次', '', '年度工作方案', '按台账统计'],
      ],
    },
  ],
  invalid: [
    clash('disjoint', ['帮扶青少年次数', '≥3人'], [...to('≥3次', '≥3场'), named('帮扶青少年人数')]),
    clash('disjoint', ['帮扶青少年次数', '3-5人'], [...to('3-5次', '3-5场'), named('帮扶青少年人数')]),
    clash('disjoint', ['帮扶青少年次数', '3人-5人'], [...to('3次-5次', '3场-5场'), named('帮扶青少年人数')]),
    clash('disjoint', ['人数', '=42次'], to('=42人', '=42名')),
    clash('disjoint', ['参与人数', '=42个'], to('=42人', '=42名')),
    clash('disjoint', ['参与人数', '=42个（2次）'], to('=42人（2次）', '=42名（2次）')),
    clash('disjoint', ['参与人数', '=42个（人）'], to('=42人（人）', '=42名（人）')),
    clash('disjoint', ['受训人数', '≥1.2万次'], [...to('≥1.2万人', '≥1.2万名'), named('受训次数')]),
    clash('disjoint', ['改厕户数', '≥101人/次'], [...to('≥101户'), named('改厕人次')]),
    clash('disjoint', ['设备完好率', '≥95次'], [...to('≥95%', '≥95‰'), named('设备完好次数')]),
    clash('disjoint', ['整治面积', '≥3公里'], [...to('≥3亩', '≥3公顷'), named('整治长度')]),
    clash('disjoint', ['管护里程', '≥30亩'], [...to('≥30公里', '≥30千米'), named('管护面积')]),
    clash('disjoint', ['整治面积', '>=90％'], [...to('>=90亩', '>=90公顷'), named('整治率')]),
    clash('disjoint', ['苗木购置数量', '≥3次'], [...to('≥3个', '≥3台'), named('苗木次数')]),
    clash('disjoint', ['报修响应时间', '≥90%'], [...to('≥90小时', '≥90天'), named('报修率')]),
    clash('disjoint', ['惠民演出场数', '≥12个'], to('≥12场', '≥12次')),
    clash('disjoint', ['运行费用', '≤3%'], [...to('≤3万元', '≤3元'), named('运行率')]),
    clash('near', ['服务人次', '≥200人'], [...to('≥200人次'), named('服务人数')]),
    clash('near', ['服务次数', '≥200人次'], [...to('≥200次', '≥200场'), named('服务人次')]),
    clash('near', ['演出场次和观众人数', '≥3次'], [...to('≥3人', '≥3名'), named('演出场次和观众次数')]),
    clash('near', ['政策、方案数量', '≥3次'], [...to('≥3份', '≥3个'), named('政策、次数')]),
    clash('near', ['课题报告数量', '≥3件'], to('≥3篇', '≥3份')),
    clash('bracket', ['巡护长度（米）', '≥32千米']),
    clash('bracket', ['整治面积（亩）', '≥3公顷']),
    clash('bracketOther', ['覆盖人口（万人）', '≥3万户']),
    clash('bracket', ['培训规模（人次）', '≥300人']),
    clash('bracketOther', ['巡护长度（米）', '≥90%']),
    clash('disjoint', ['设备完好率', '≥1.2万次'], [named('设备完好次数')]),
    clash('disjoint', ['运行费用', '≤3万人'], [...to('≤3万元'), named('运行人数')]),
    {
      name: 'a magnitude in the unit column stays there',
      extraColumns: ['度量单位'],
      rows: [row('数量', '下乡次数', '≥3', '万人')],
      findings: [
        {
          at: 'E11',
          message: 'disjoint',
          severity: 'error',
          fixes: [
            ['choice', { G11: '万次' }],
            ['choice', { G11: '万场' }],
            ['choice', { C11: '下乡人数' }],
          ],
        },
      ],
    },
    {
      name: 'a unit in a column of its own is changed there',
      extraColumns: ['指标性质', '度量单位'],
      rows: [row('数量', '下乡次数', '3', '≥', '人')],
      findings: [
        {
          at: 'E11',
          message: 'disjoint',
          severity: 'error',
          fixes: [
            ['choice', { H11: '次' }],
            ['choice', { H11: '场' }],
            ['choice', { C11: '下乡人数' }],
          ],
        },
      ],
    },
  ],
});

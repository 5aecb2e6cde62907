import { vagueValue } from '../../../../src/core/rules/values/vague-value';
import { row } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type ExpectedFix, type InvalidCase } from '../rule-tester';

const SCALE = '优（≥90分）、良（80～89分）、中（60～79分）、差（＜60分）';
const choices = (...texts: readonly string[]): readonly ExpectedFix[] =>
  texts.map((text) => ['choice', { E11: text }]);

const good = (name: string, ...values: readonly string[]): readonly Case[] =>
  values.map((value) => ({ rows: [row('社会效益', name, value)] }));

const vague = (tier2: string, name: string, ...values: readonly string[]): readonly InvalidCase[] =>
  values.map((value) => ({
    rows: [row(tier2, name, value)],
    findings: [
      {
        at: 'E11',
        message: 'direction',
        severity: 'warning',
        fixes: choices('≥__%', SCALE, '较2023年提升__个百分点'),
      },
    ],
  }));

const state = (name: string, ...values: readonly string[]): readonly InvalidCase[] =>
  values.map((value) => ({
    rows: [row('社会效益', name, value)],
    findings: [{ at: 'E11', message: 'state', severity: 'info', fixes: choices('≥__%', SCALE) }],
  }));

describeRule(vagueValue, {
  valid: [
    ...good('阅读氛围', '≥90%', '提升3个百分点', '较2023年提高5%', '', 'XX', '12月底前逐步完成'),
    ...good('“三公”经费', '较上年只减不增', '较上年不增加'),
    ...good('管理制度', '三年持续运行', '持续执行《图书借阅办法》'),
    ...good('阅读氛围', '可持续', '不间断供应', '不断电', '较上年持平', '不低于上年水平', '高于全省平均水平'),
    ...good(
      '阅读氛围',
      '健全',
      '达成预期指标',
      '有效期内',
      '无明显异味',
      '符合《图书馆建设规范》',
      '符合GB/T19001要求',
      '不明显',
      '不规范',
      '优',
      '二级',
    ),
    ...good(
      '阅读氛围',
      '全部活动按照年度方案有序开展且完成情况总体良好',
      '优（群众公认）、良（群众认可）、较好',
    ),
    ...good('制度是否规范', '规范'),
    {
      name: 'a scale beside it makes a state assessable',
      extraColumns: ['评价标准'],
      rows: [row('社会效益', '阅读氛围', '良好', '问卷得分80分以上为良好')],
    },
    {
      name: 'the unit asks for yes or no',
      extraColumns: ['度量单位'],
      rows: [row('质量', '手续齐备', '合规', '是/否')],
    },
    {
      name: 'no tier 2 column',
      grid: [
        ['一级指标', '三级指标', '指标值'],
        ['效益指标', '阅读氛围', '3分以上'],
      ],
    },
  ],
  invalid: [
    ...vague(
      '社会效益',
      '阅读氛围',
      '进一步提升',
      '进一步改善',
      '有所增强',
      '有所促进',
      '较往年有所进步',
      '较上年提高',
    ),
    ...vague('社会效益', '阅读氛围', '不断增强', '逐步改善', '持续向好', '稳步提升', '提升', '日益浓厚'),
    ...vague('社会效益', '阅读氛围', '通过开展读书活动，居民阅读氛围得到进一步改善'),
    ...vague('社会效益', '阅读氛围', '三年内持续提升', '按《全民阅读规划》逐步提高'),
    ...vague('时效', '图书采购', '全年逐项推进'),
    ...vague('数量', '图书采购', '逐步增加'),
    ...state(
      '阅读氛围',
      '明显',
      '显著',
      '效果明显',
      '良好',
      '较好',
      '有效',
      '长期',
      '长期有效',
      '达到预期目标',
    ),
    ...state('阅读氛围', '显著提升', '明显改善', '有效促进', '及时完成', '总体良好'),
    ...state('流程合规性', '及时', '合规', '规范', '符合要求', '符合相关规定'),
    {
      rows: [row('社会效益', '信访量', '逐年下降')],
      findings: [
        {
          at: 'E11',
          message: 'direction',
          severity: 'warning',
          fixes: choices('≤__%', SCALE, '较2023年下降__%'),
        },
      ],
    },
    {
      name: 'adverse names; no year known',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['效益指标', '社会效益指标', '读者投诉', '逐步减少'],
      ],
      findings: [
        {
          at: 'D2',
          message: 'direction',
          severity: 'warning',
          fixes: ['≤__%', SCALE, '较上年下降__%'].map((text) => ['choice', { D2: text }]),
        },
      ],
    },
    {
      name: 'a blank scale column does not help',
      extraColumns: ['评价标准'],
      rows: [row('社会效益', '阅读氛围', '良好', '')],
      findings: [{ at: 'E11', message: 'state', severity: 'info', fixes: choices('≥__%', SCALE) }],
    },
    {
      name: 'direction words stay vague even beside a scale',
      extraColumns: ['评价标准', '度量单位'],
      rows: [row('社会效益', '阅读氛围', '逐步改善', '由专家打分', '分')],
      findings: [
        {
          at: 'E11',
          message: 'direction',
          severity: 'warning',
          fixes: [['choice', { E11: '≥__', H11: '%' }], ...choices(SCALE, '较2023年提升__个百分点')],
        },
      ],
    },
  ],
});

import { qualitativeInQuantitative } from '../../../../src/core/rules/values/qualitative-in-quantitative';
import { row, type TableData } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const good = (tier2: string, name: string, ...values: readonly string[]): readonly Case[] =>
  values.map((value) => ({ rows: [row(tier2, name, value)] }));

const words = (
  message: string,
  tier2: string,
  name: string,
  value: string,
  fixed: readonly string[],
  data: Partial<TableData> = {},
): InvalidCase => ({
  ...data,
  rows: [row(tier2, name, value), ...(data.rows ?? [])],
  findings: [
    {
      at: 'E11',
      message,
      severity: message === 'name' ? 'warning' : 'error',
      fixes: fixed.map((text) => ['choice', { E11: text }]),
    },
  ],
});

describeRule(qualitativeInQuantitative, {
  valid: [
    ...good('数量', '更新图书数量', '≥300册', '300', '', 'XX', '2024年', '两次', '不少于三场', '零', '翻番'),
    ...good('数量', '是否更新图书', '是', '否'),
    ...good('数量', '安全事故起数', '无', '无事故', '未发生'),
    ...good(
      '数量',
      '安全事故起数',
      '无人员伤亡',
      '未出现',
      '未发现',
      '不得发生',
      '没有',
      '动态清零',
      '无线路中断',
    ),
    ...good('数量', '讲座场次', '二十余场'),
    ...good('服务对象满意度', '读者投诉情况', '无投诉'),
    ...good('数量', '场馆等级', '二级', '优', '良好及以上', 'A级'),
    ...good('质量', '图书完好率', '百分之九十', '九成以上', '优秀', 'PM2.5达标'),
    ...good('质量', '补助资格合规性', '合规'),
    ...good('社会效益', '意外伤亡人数', '不超过上年', '坚决杜绝'),
    ...good('成本', '“三公”经费', '较上年只减不增', '不超过上年'),
    ...good('社会效益', '意外伤亡人数', '同比不上升', '较上年不增加', '只减不增', '比上年持平'),
    ...good('经济效益', '文旅收入增长率', '高于全市平均水平', '达到省下达目标'),
    ...good('质量', '工作效率', '提高'),
    ...good('质量', '多数', '良好'),
    ...good('时效', '采购及时率', '及时'),
    ...good('时效', '完成次数', '全年'),
    ...good('社会效益', '文化氛围', '进一步提升'),
    {
      name: 'the unit asks for yes or no',
      extraColumns: ['度量单位'],
      rows: [row('数量', '超出定额', '否', '是/否'), row('成本', '超出定额标准', '有', '有/无')],
    },
    {
      name: 'costs to others may be words',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['成本指标', '社会成本指标', '对周边交通的影响', '较小'],
      ],
    },
  ],
  invalid: [
    words('quantity', '数量', '讲座场次', '不少于上年', ['≥__场', '≥__次']),
    words('name', '质量', '图书完好率', '达到要求', ['≥__%']),
    words('quantity', '数量', '讲座场次', '多场', ['≥__场', '≥__次']),
    words('quantity', '数量', '讲座数量', '若干', ['≥__个', '≥__次']),
    words('quantity', '数量', '讲座数量', '是', ['≥__个', '≥__次']),
    words('quantity', '数量', '安全事故起数', '不得超过规定', ['≤__个', '≤__次']),
    words('quantity', '数量', '安全事故起数', '无线上报', ['≤__个', '≤__次']),
    words('quantity', '数量', '讲座数量', '无', ['≥__个', '≥__次']),
    words('quantity', '数量', '巡护长度（米）', '全线', ['≥__']),
    words('quantity', '数量', '社区覆盖率', '全覆盖', ['=100%', '≥__%']),
    words('quantity', '数量', '读者投诉次数', '较少', ['≤__次', '≤__场']),
    words('quantity', '数量', '宣传折页数量', '充足', ['≥__份'], {
      rows: [row('数量', '宣传折页数量', '≥500份')],
    }),
    words('cost', '成本', '运行总成本', '合理', ['≤100万元', '≤__万元']),
    words('cost', '成本', '购书成本', '合理', ['≤__万元'], { rows: [row('成本', '讲座成本', '≤3万元')] }),
    words('cost', '成本', '运行总成本', '合理', ['≤100万元', '≤__万元'], {
      rows: [row('成本', '讲座成本', '≤3万元')],
    }),
    words('cost', '成本', '运行总成本', '可控', ['≤__万元'], { budget: { total: '', fiscal: '' } }),
    words('cost', '成本', '单位运行成本', '合理', ['≤__元']),
    words('cost', '成本', '成本节约率', '较高', ['≥__%']),
    words('satisfaction', '服务对象满意度', '读者满意度', '较高', ['≥__%']),
    words('satisfaction', '服务对象满意度', '读者反映', '良好', ['≥__%']),
    words('name', '质量', '图书完好率', '较高', ['≥__%']),
    words('name', '质量', '借阅差错率', '较低', ['≤__%']),
    words('name', '社会效益', '受益人数', '显著增加', ['≥__人', '≥__名']),
    words('name', '经济效益', '采购金额', '有所下降', ['≤__万元']),
    {
      name: 'sign and unit in columns of their own',
      extraColumns: ['指标性质', '度量单位'],
      rows: [row('数量', '讲座场次', '多场', '定性', '场')],
      findings: [
        {
          at: 'E11',
          message: 'quantity',
          severity: 'error',
          fixes: [
            ['choice', { E11: '__', G11: '≥' }],
            ['choice', { E11: '__', G11: '≥', H11: '次' }],
          ],
        },
      ],
    },
    {
      name: 'satisfaction as tier 1, nothing below it',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '更新图书', '≥30册'],
        ['社会公众或服务对象满意度指标', '', '读者评价', '满意'],
      ],
      findings: [
        { at: 'D3', message: 'satisfaction', severity: 'error', fixes: [['choice', { D3: '≥__%' }]] },
      ],
    },
  ],
});

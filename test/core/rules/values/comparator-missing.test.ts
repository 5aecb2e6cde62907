import { comparatorMissing } from '../../../../src/core/rules/values/comparator-missing';
import { row, type RowTexts } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const good = (tier2: string, name: string, ...values: readonly string[]): readonly Case[] =>
  values.map((value) => ({ rows: [row(tier2, name, value)] }));

const bare = (
  message: string,
  tier2: string,
  name: string,
  value: string,
  ...fixed: readonly string[]
): InvalidCase => ({
  rows: [row(tier2, name, value)],
  findings: [
    {
      at: 'E11',
      message,
      severity: message === 'missing' ? 'warning' : 'info',
      fixes: fixed.map((text) => ['choice', { E11: text }]),
    },
  ],
});

const untiered = (value: string): readonly RowTexts[] => [
  ['一级指标', '三级指标', '指标值'],
  ['产出指标', '更新图书数量', value],
  ['满意度指标', '读者满意度', '≥90%'],
];

describeRule(comparatorMissing, {
  valid: [
    ...good('质量', '图书完好率', '≥90%', '=90%', '90%以上', '不低于90%', '80%-90%', '±3%以内', '达到90%'),
    ...good('质量', '图书完好率', '约90%', '90%左右', '及时', '', '一般90%、重点95%'),
    ...good('质量', '图书破损事故', '0', '0%', '0起'),
    ...good('质量', '藏书与读者比', '1:3'),
    ...good('质量', '场馆等级', '4A级', '前3名', '3星'),
    ...good('质量', '监控视频清晰度', '1080P', '4K'),
    ...good('质量', '是否通过验收', '是'),
    ...good('数量', '', '30册'),
    ...good('数量', '更新图书数量', '100余册', '3000-5000册', '每月第2周'),
    ...good('时效', '设备抢修时间', '48h', '48h内恢复', '30min'),
    ...good('时效', '开馆时间', '12月31日前', '30天', '2024', '20241231', '5个工作日'),
    ...good('时效', '数据上传频次', '每小时1次', '1次/天'),
    ...good('成本', '购书补贴比例', '=80%', '≤80%', '保费的80%'),
    ...good('成本', '购书成本', '3万元', '3万', '3000元', '3'),
    { name: 'total cost outside the cost tier', rows: [row('数量', '购书总支出', '30万元')] },
    {
      name: 'the sign has a column of its own',
      extraColumns: ['指标性质'],
      rows: [row('质量', '图书完好率', '90%', '﹦'), row('质量', '图书上架率', '90%', '定性')],
    },
    {
      name: 'the target column of an evaluation table is a scoring standard',
      grid: [
        ['一级指标', '二级指标', '三级指标', '目标值（标准）', '分值', '采集数据项', '指标值'],
        ['项目产出', '产出质量', '图书完好率', '90%', '10', '台账', '95%'],
        ['项目产出', '产出数量', '更新图书数量', '300册', '10', '台账', '310册'],
      ],
    },
  ],
  invalid: [
    bare('missing', '质量', '图书完好率', '90%', '≥90%', '=90%'),
    bare('missing', '质量', '图书完好率', '99.9%(抽查)', '≥99.9%(抽查)', '=99.9%(抽查)'),
    bare('missing', '服务对象满意度', '读者满意度', '92%', '≥92%', '=92%'),
    bare('missing', '服务对象满意度', '读者满意度', '92分', '≥92分', '=92分'),
    bare('missing', '经济效益', '年增图书销量', '3500公斤', '≥3500公斤', '=3500公斤'),
    bare('missing', '经济效益', '带动文化消费', '50万元', '≥50万元', '=50万元'),
    bare('missing', '质量', '借阅差错率', '2%', '≤2%', '=2%'),
    bare('missing', '质量', '抽检合格率', '0%', '≥0%', '=0%'),
    bare('missing', '质量', '抽检合格率', '0', '≥0', '=0'),
    bare('missing', '时效', '采购及时率', '95%', '≥95%', '=95%'),
    bare('missing', '成本', '成本节约率', '3%', '≥3%', '=3%'),
    bare('missing', '可持续影响', '书架使用年限', '15年', '≥15年', '=15年'),
    bare('missing', '可持续影响', '书目更新周期', '1年', '=1年', '≤1年'),
    bare('count', '数量', '讲座场次', '1次', '=1次', '≥1次'),
    bare('count', '数量', '更新图书数量', '3', '=3', '≥3'),
    bare('count', '数量', '讲座场次', '每年2次', '每年=2次', '每年≥2次'),
    bare('count', '数量', '讲座场次', '2次/年', '=2次/年', '≥2次/年'),
    bare('count', '质量', '书目动态复核', '每半年1次', '每半年=1次', '每半年≥1次'),
    bare('missing', '时效', '故障次数', '3次', '≤3次', '=3次'),
    bare('count', '数量', '读者投诉次数', '3次', '≤3次', '=3次'),
    bare('whole', '时效', '采购及时率', '100%', '=100%'),
    bare('whole', '数量', '社区覆盖率', '100.0%', '=100.0%'),
    bare('whole', '质量', '图书验收合格率（%）', '100', '=100'),
    bare('standard', '成本', '购书补贴', '1600元/人', '=1600元/人', '≤1600元/人'),
    bare('standard', '成本', '伙食补助标准', '100元', '=100元', '≤100元'),
    bare('standard', '数量', '专家费', '800元/人次', '=800元/人次', '≤800元/人次'),
    bare('policy', '成本', '购书补贴比例', '80%', '=80%'),
    bare('policy', '成本', '借阅押金报销比例', '70%（不含外借）', '=70%（不含外借）'),
    bare('policy', '成本', '读者承担比例（%）', '20', '=20'),
    bare('policy', '成本', '贷款贴息率', '2.5%', '=2.5%'),
    bare('policy', '成本', '担保费率', '1%', '=1%'),
    bare('policy', '成本', '保险保费补贴', '60%', '=60%'),
    bare('whole', '成本', '购书补贴比例', '100%', '=100%'),
    bare('missing', '成本', '管理费用占比', '5%', '≥5%', '=5%'),
    bare('missing', '质量', '购书补贴比例', '80%', '≥80%', '=80%'),
    {
      name: 'the sign goes into its own blank column',
      extraColumns: ['指标性质'],
      rows: [row('数量', '更新图书数量', '90册', ''), row('质量', '图书完好率', '90%', '＝')],
      findings: [
        {
          at: 'E11',
          message: 'count',
          severity: 'info',
          fixes: [
            ['choice', { G11: '＝' }],
            ['choice', { G11: '≥' }],
          ],
        },
      ],
    },
    {
      name: 'a table without tier 2: a count is only a hint',
      grid: untiered('300册'),
      findings: [
        {
          at: 'C2',
          message: 'count',
          severity: 'info',
          fixes: [
            ['choice', { C2: '=300册' }],
            ['choice', { C2: '≥300册' }],
          ],
        },
      ],
    },
    {
      name: 'a second tier of the form’s own: a count is only a hint, too',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '图书采购', '更新图书数量', '300册'],
        ['满意度指标', '读者评价', '读者满意度', '≥90%'],
      ],
      findings: [
        {
          at: 'D2',
          message: 'count',
          severity: 'info',
          fixes: [
            ['choice', { D2: '=300册' }],
            ['choice', { D2: '≥300册' }],
          ],
        },
      ],
    },
  ],
});

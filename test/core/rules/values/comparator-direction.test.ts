import { comparatorDirection } from '../../../../src/core/rules/values/comparator-direction';
import { row } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type ExpectedFix, type InvalidCase } from '../rule-tester';

const good = (name: string, ...values: readonly string[]): readonly Case[] =>
  values.map((value) => ({ rows: [row('质量', name, value)] }));

const wrong = (
  message: 'adverse' | 'positive',
  name: string,
  value: string,
  flipped: string,
  renamed?: string,
): InvalidCase => ({
  rows: [row('质量', name, value)],
  findings: [
    {
      at: 'E11',
      message,
      severity: 'error',
      fixes: [
        ['choice', { E11: flipped }],
        ...(renamed === undefined ? [] : [['choice', { C11: renamed }] satisfies ExpectedFix]),
      ],
    },
  ],
});

describeRule(comparatorDirection, {
  valid: [
    ...good('读者投诉率', '≤5%', '<5%', '=5%', '5%', '0%', '±5%', '较低'),
    ...good('图书完好合格率', '≥95%', '>95%', '=95%', '95%', '95%以上'),
    ...good('读者投诉处理率', '≥95%'),
    ...good('管网漏损检测里程', '≥30公里'),
    ...good('讨回拖欠工资金额', '≥200万元'),
    ...good('发现燃气泄漏数', '≥20处'),
    ...good('漏损率', '≤12%', '12%'),
    ...good('违规行为责停率', '≥95'),
    ...good('能耗下降率', '≥3%'),
    ...good('污染物排放削减率', '≥3%'),
    ...good('减少排放量', '≥30吨'),
    ...good('无事故天数', '≥365天'),
    ...good('预防违法犯罪宣传场次', '≥3场'),
    ...good('事故应急演练次数', '≥2次'),
    ...good('支出绩效评价项目数', '≥10个'),
    ...good('教育支出占比', '≥70%'),
    ...good('研发支出', '≥500万元'),
    ...good('污水达标排放率', '≥95%'),
    ...good('水土流失治理面积', '≥50亩'),
    ...good('发放错误率', '≤1%'),
    ...good('未按时完成率', '≤5%'),
    ...good('逾期完成率', '≤5%'),
    ...good('不合格率', '≤5%'),
    ...good('预算执行率', '≤100%'),
    ...good('产量减少幅度', '≤5%'),
    ...good('覆盖对象人数', '≤50人'),
    ...good('图书上架数量', '≤300册'),
    ...good('事故率', '一般≥3%、重大≥1%'),
    {
      name: 'absolute costs',
      rows: [row('成本', '运行成本', '≥40万元'), row('成本', '维护费用', '≥5元/册')],
    },
    {
      name: 'the sign column agrees',
      extraColumns: ['指标性质'],
      rows: [row('质量', '读者投诉率', '5%', '≤'), row('质量', '图书合格率', '95%', '≥')],
    },
  ],
  invalid: [
    wrong('adverse', '逾期发放率', '>=100%', '≤100%', '按期发放率'),
    wrong('adverse', '读者投诉率', '≥95%', '≤95%', '读者投诉处理率'),
    wrong('adverse', '借阅差错率', '>2%', '<2%', '借阅准确率'),
    wrong('adverse', '结算争议率', '≥2%', '≤2%', '结算争议化解率'),
    wrong('adverse', '设备故障率', '3%以上', '≤3%', '设备故障修复率'),
    wrong('adverse', '图书不合格率', '不低于5%', '≤5%', '图书合格率'),
    wrong('adverse', '安全事故发生次数', '≥3次', '≤3次'),
    wrong('adverse', '设备故障响应时间', '≥30分钟', '≤30分钟'),
    wrong('adverse', '污染物排放量', '≥30吨', '≤30吨'),
    wrong('positive', '读者满意度', '≤90%', '≥90%', '读者不满意度'),
    wrong('positive', '发放到位率', '<95%', '>95%', '发放未到位率'),
    wrong('positive', '抽检合格率', '≤95', '≥95', '抽检不合格率'),
    wrong('positive', '社区覆盖率', '至多95%', '≥95%', '社区未覆盖率'),
    wrong('positive', '参会出勤率', '95%以内', '≥95%', '参会缺勤率'),
    wrong('positive', '采购及时率（全年）', '≤95%', '≥95%'),
    wrong('positive', '投诉办结率', '≤95%', '≥95%'),
    {
      name: 'a rate among the cost indicators',
      rows: [row('成本', '成本偏差率', '≥2%')],
      findings: [
        {
          at: 'E11',
          message: 'adverse',
          severity: 'error',
          fixes: [
            ['choice', { E11: '≤2%' }],
            ['choice', { C11: '成本准确率' }],
          ],
        },
      ],
    },
    {
      name: 'the sign changes in its own column',
      extraColumns: ['指标性质'],
      rows: [row('质量', '安全事故起数', '3起', '＞')],
      findings: [{ at: 'E11', message: 'adverse', severity: 'error', fixes: [['choice', { G11: '＜' }]] }],
    },
  ],
});

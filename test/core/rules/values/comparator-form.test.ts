import { comparatorForm } from '../../../../src/core/rules/values/comparator-form';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';
import { row } from '../../../../src/core/rules/sample-table';

const good = (...values: readonly string[]): readonly Case[] =>
  values.map((value) => ({ rows: [row('质量', '图书完好率', value)] }));

/** Every spelling becomes the one plain form. */
const spelt = (after: string, ...values: readonly string[]): readonly InvalidCase[] =>
  values.map((value) => ({
    rows: [row('质量', '图书完好率', value)],
    findings: [{ at: 'E11', message: 'spelling', severity: 'info', fixes: [['safe', { E11: after }]] }],
  }));

describeRule(comparatorForm, {
  valid: [
    ...good('≥90%', '≤ 5天', '>3次', '<3次', '=3次', '90%', '80%-90%', '±3%以内'),
    ...good('90%左右', '约90%', '近200人', '约≥90%', '90%左右以上'),
    ...good('不低于上年水平', '超过预期', '高于上年3个百分点', '及时', '', '12月31日前', '1:3'),
    ...good('≥90%以下', '超过95%以上', '全年不少于3次', '$\\geq 90\\%$', '培训≥3期、讲座>=2场'),
    ...good('5000+人次', '1+17个', '>=5（8）个', '≤3人+'),
    {
      name: 'the full-width signs of the sign column are the system’s own',
      extraColumns: ['指标性质'],
      rows: [row('质量', '图书完好率', '90%', '＝'), row('数量', '更新图书', '90册', '＞')],
    },
  ],
  invalid: [
    ...spelt('≥90%', '>=90%', '=>90%', '≧90%', '⩾90%', '≥≥90%', '>＝90%', '＞＝90％', '90%以上', '90%及以上'),
    ...spelt('≥90%', '90%（含）以上', '90%以上（含）', '不低于90%', '不少于90%', '不小于90%', '大于等于90%'),
    ...spelt('≥90%', '大于或等于90%', '至少90%', '不得低于90%', '≥90%以上', '不低于 90%以上'),
    ...spelt('≤5天', '<=5天', '=<5天', '≦5天', '⩽5天', '≤≤5天', '不超过5天', '不高于5天', '不多于5天'),
    ...spelt(
      '≤5天',
      '不大于5天',
      '小于等于5天',
      '小于或等于5天',
      '至多5天',
      '5天以内',
      '5天以下',
      '5天（含）以内',
    ),
    ...spelt('≤5天', '控制在5天以内', '不得超过5天', '不应超过5天', '不超过5天以内'),
    ...spelt('=3次', '＝3次', '﹦3次', '==3次', '等于3次'),
    ...spelt('>3次', '＞3次', '超过3次', '高于3次', '大于3次', '多于3次'),
    ...spelt('<3次', '＜3次', '低于3次', '少于3次', '小于3次', '不足3次'),
    ...spelt('≥1.2万人次', '不少于1.2万人次', '1.2万人次+', '1.2万人次＋'),
    ...spelt('≤40万元', '40万元以内'),
    ...spelt('≥3次/年', '>=3次/年', '不少于3次/年'),
    ...spelt('≥3次（每季度）', '>=3次（每季度）'),
    ...spelt('≥3次每年', '>=3次每年'),
    ...spelt('≥3-5次', '>=3-5次'),
  ],
});

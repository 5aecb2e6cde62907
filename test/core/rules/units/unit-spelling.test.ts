import { unitSpelling } from '../../../../src/core/rules/units/unit-spelling';
import { described, row } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type ExpectedFix, type InvalidCase } from '../rule-tester';

const good = (tier2: string, name: string, value: string): Case => ({ rows: [row(tier2, name, value)] });

const bad = (
  message: 'spelling' | 'words' | 'points' | 'slash',
  [tier2, name, value]: readonly [string, string, string],
  ...fixes: readonly ExpectedFix[]
): InvalidCase => ({
  rows: [row(tier2, name, value)],
  findings: [{ at: 'E11', message, severity: 'info', fixes }],
});

const safe = (value: string): ExpectedFix => ['safe', { E11: value }];
const choice = (value: string): ExpectedFix => ['choice', { E11: value }];

describeRule(unitSpelling, {
  valid: [
    good('质量', '图书完好率', '≥95%'),
    good('数量', '整治面积', '≥300平方米'),
    good('数量', '管护里程', '≥32公里'),
    good('质量', '巡护平均车速', '≥25km/h'),
    good('数量', '管护里程', '≥32千米'),
    good('数量', '参训人次', '≥320人次'),
    good('数量', '改造面积（㎡）', '≥300'),
    good('质量', '图书完好率', '较高'),
    good('质量', '处理意见', '按百分之规定执行'),
    good('经济效益', '产值增长率', '≥60个百分点'),
    good('质量', '图书完好率', '提高60个百分点'),
    good('质量', '图书完好率', '≥5个百分点'),
    good('社会效益', '读者满意情况', '≥60个百分点'),
    good('质量', '图书完好率', '$\\geq 95％$'),
    {
      name: 'a difference by its description',
      rows: [described('质量', '覆盖率', '比上年提高', '50个百分点')],
    },
    {
      name: 'a unit cell spelled as usual',
      extraColumns: ['度量单位'],
      rows: [row('数量', '整治面积', '≥300', '平方米')],
    },
  ],
  invalid: [
    bad('spelling', ['质量', '图书完好率', '≥95％'], safe('≥95%')),
    bad('spelling', ['质量', '图书完好率', '80％-90％'], safe('80%-90%')),
    bad('spelling', ['数量', '整治面积', '≥300㎡'], safe('≥300平方米')),
    bad('spelling', ['数量', '整治面积', '≥300m²'], safe('≥300平方米')),
    bad('spelling', ['数量', '整治面积', '≥300m2'], safe('≥300平方米')),
    bad('spelling', ['数量', '整治面积', '≥1.2万平米'], safe('≥1.2万平方米')),
    bad('spelling', ['数量', '管护里程', '≥32km'], safe('≥32公里')),
    bad('spelling', ['数量', '管护里程', '30KM-40KM'], safe('30公里-40公里')),
    bad('spelling', ['数量', '参训人次', '≥320人·次'], safe('≥320人次')),
    bad('words', ['质量', '图书完好率', '百分之八十'], safe('80%')),
    bad('words', ['质量', '图书完好率', '不低于百分之九十五点五'], safe('不低于95.5%')),
    bad('words', ['质量', '图书完好率', '百分之八十至百分之百'], safe('80%至100%')),
    bad('words', ['质量', '图书完好率', '不低于百分之80'], safe('不低于80%')),
    bad('points', ['质量', '图书完好率', '≥95个百分点'], choice('≥95%')),
    bad('points', ['质量', '图书完好率', '≥50百分点'], choice('≥50%')),
    bad('slash', ['数量', '下乡服务', '≥101人/次'], choice('≥101人次'), choice('≥101人'), choice('≥101次')),
    {
      name: 'unit cells',
      extraColumns: ['度量单位'],
      rows: [row('数量', '整治面积', '≥300', '㎡'), row('质量', '图书完好率', '≥95', '％')],
      findings: [
        { at: 'G11', message: 'spelling', severity: 'info', fixes: [['safe', { G11: '平方米' }]] },
        { at: 'G12', message: 'spelling', severity: 'info', fixes: [['safe', { G12: '%' }]] },
      ],
    },
  ],
});

import { duplicateDescription } from '../../../../src/core/rules/names/duplicate-description';
import { described } from '../../../../src/core/rules/sample-table';
import { describeRule } from '../rule-tester';

const GOAL = '提升全镇青少年阅读水平和村级书屋管理员的业务能力'; // 24 characters
const HEADER = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值'];

describeRule(duplicateDescription, {
  valid: [
    {
      name: 'different descriptions',
      rows: [
        described('数量', '借阅次数', '到馆借阅', '≥5次'),
        described('数量', '还书次数', '到馆还书', '≥5次'),
      ],
    },
    {
      name: 'none',
      rows: [described('数量', '借阅次数', '', '≥5次'), described('数量', '还书次数', '', '≥5次')],
    },
    {
      name: 'a short clause of the goal',
      goal: '村级书屋管理员业务能力和青少年阅读水平提升', // its first 19 characters are the description
      rows: [described('社会效益', '开放效果', '村级书屋管理员业务能力和青少年阅读水平', '≥5%')],
    },
    {
      name: 'the name too comes from the goal: description-repeats-name says it',
      goal: `1.${GOAL}。`,
      rows: [described('社会效益', GOAL, GOAL, '≥5%')],
    },
    {
      name: 'two sets, each with its own header',
      grid: [
        ['长期绩效指标', ...HEADER],
        ['', '产出指标', '数量指标', '藏书册数', '馆藏登记', '≥9000册'],
        ['年度绩效指标', ...HEADER],
        ['', '产出指标', '数量指标', '藏书册数', '馆藏登记', '≥3000册'],
      ],
    },
    {
      name: 'no description column',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '借阅次数', '≥5次'],
        ['产出指标', '数量指标', '还书次数', '≥5次'],
      ],
    },
  ],
  invalid: [
    {
      name: 'the same three times, blanks aside',
      rows: [
        described('数量', '借阅次数', '馆内登记', '≥5次'),
        described('数量', '还书次数', '馆内 登记', '≥5次'),
        described('质量', '借阅率', '馆内登记', '≥5%'),
      ],
      findings: [{ at: 'D11', message: 'twice', severity: 'info' }],
    },
    {
      name: 'twenty characters of the goal',
      goal: '1.村级书屋管理员业务能力和青少年阅读水平高 2.全年开放',
      rows: [described('社会效益', '开放效果', '村级书屋管理员业务能力和青少年阅读水平高', '≥5%')],
      findings: [{ at: 'D11', message: 'goal', severity: 'info' }],
    },
    {
      name: 'copied from the goal',
      goal: `1.举办讲座，${GOAL}。2.全年开放。`,
      rows: [described('社会效益', '开放效果', GOAL, '≥5%')],
      findings: [{ at: 'D11', message: 'goal', severity: 'info' }],
    },
  ],
});

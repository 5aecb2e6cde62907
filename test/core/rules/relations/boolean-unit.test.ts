import { row } from '../../../../src/core/rules/sample-table';
import { booleanUnit } from '../../../../src/core/rules/relations/boolean-unit';
import { describeRule, type Case, type ExpectedFix } from '../rule-tester';

const answered = (name: string, value: string): Case => ({ rows: [row('质量', name, value)] });
const bad = (name: string, value: string, ...fixes: readonly ExpectedFix[]) => ({
  ...answered(name, value),
  findings: [{ at: 'E11', message: 'rate', severity: 'info' as const, fixes }],
});
const number: ExpectedFix = ['choice', { E11: '≥__%' }];
const question = (name: string): ExpectedFix => ['choice', { C11: name }];

describeRule(booleanUnit, {
  valid: [
    answered('是否通过验收', '是'),
    answered('是否提高合格率', '是'),
    answered('验收合格率', '100%'),
    answered('验收合格率', '合格'),
    answered('安全检查情况', '是'),
    answered('监测频率', '有'),
    answered('', '是'),
    answered('验收合格率', ''),
    answered('验收合格率', '是，全部合格'),
  ],
  invalid: [
    bad('验收合格率', '是', number, question('是否验收合格')),
    bad('政策覆盖率', '是/否', number, question('是否政策覆盖')),
    bad('读者满意度', ' 是', number),
    bad('好评占比', '有', number),
    bad('投诉率（全年）', '无', number),
    bad('读者知晓率', '否', number),
    {
      name: 'sign and unit in columns of their own',
      grid: [
        ['社区食堂补助绩效目标表'],
        ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位'],
        ['产出指标', '质量指标', '留样合格率', '=', '是', ''],
      ],
      findings: [
        { at: 'E3', message: 'rate', severity: 'info', fixes: [['choice', { C3: '是否留样合格' }]] },
      ],
    },
  ],
});

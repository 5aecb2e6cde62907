import { purposeMissing } from '../../../../src/core/rules/goals/purpose-missing';
import { row } from '../../../../src/core/rules/sample-table';
import { describeRule } from '../rule-tester';

const rows = [row('数量', '更新图书', '≥2000册')];

describeRule(purposeMissing, {
  valid: [
    { name: 'a purpose', purpose: '购置图书', rows },
    { name: 'a blank form', purpose: '', rows: [row('数量', '', '')] },
    {
      name: 'no label',
      grid: [
        ['项目名称', '图书室'],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出', '数量', '书', '9册'],
      ],
    },
  ],
  invalid: [
    { name: 'blank', purpose: '', rows, findings: [{ at: 'B6', message: 'missing', severity: 'info' }] },
    {
      name: 'a label of its own',
      grid: [
        ['项目名称', '图书室', '资金用途', ''],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出', '数量', '书', '9册'],
      ],
      findings: [{ at: 'D1', message: 'missing', severity: 'info' }],
    },
  ],
});

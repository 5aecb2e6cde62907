import { yearConsistency } from '../../../../src/core/rules/identity/year-consistency';
import { describeRule } from '../rule-tester';
import { form } from './form';

describeRule(yearConsistency, {
  valid: [
    { name: 'one mention', grid: form({ line: '（2024年度）' }) },
    { name: 'none', grid: form({}) },
    { name: 'the same twice', grid: form({ title: '2024年度图书室绩效目标表', line: '( 2024 年度)' }) },
    {
      name: 'the year of a project',
      grid: form({ title: '4.2023年镇级图书室运行经费绩效目标表', line: '（2024年度）' }),
    },
    { name: 'no year filled in', grid: form({ title: '2024年度图书室绩效目标表', line: '（    年度）' }) },
  ],
  invalid: [
    {
      name: 'title and line',
      grid: form({ title: '2024年度图书室绩效目标表', line: '（2023年度）' }),
      findings: [{ at: 'A2', message: 'differs', severity: 'info' }],
    },
  ],
});

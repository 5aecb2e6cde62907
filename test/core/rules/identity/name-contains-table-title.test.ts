import { nameContainsTableTitle } from '../../../../src/core/rules/identity/name-contains-table-title';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';
import { form } from './form';

const good = (name: string): Case => ({ name: `name ${name}`, grid: form({ name, title: '绩效目标表' }) });

const bad = (name: string, shorter: string): InvalidCase => ({
  name: `name ${name}`,
  grid: form({ name, title: '绩效目标表' }),
  findings: [{ at: 'E3', message: 'contains', severity: 'info', fixes: [['choice', { E3: shorter }]] }],
});

describeRule(nameContainsTableTitle, {
  valid: [
    good('镇级图书室运行经费'),
    good('绩效目标表编制经费'),
    good('预算绩效管理工作经费'),
    good('绩效目标表'),
    good(''),
    { name: 'no project name', grid: form({}).filter((_, index) => index !== 2) },
  ],
  invalid: [
    bad('镇级图书室运行经费绩效目标表', '镇级图书室运行经费'),
    bad('2024年镇级图书室补助经费支出绩效自评表', '2024年镇级图书室补助经费'),
    bad('图书室改造项目绩效目标申报表', '图书室改造项目'),
    bad('图书室 改造经费 绩效目标表', '图书室 改造经费'),
  ],
});

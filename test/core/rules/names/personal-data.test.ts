import { personalData } from '../../../../src/core/rules/names/personal-data';
import { described, row } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

/** Made up: an area code that is not in use, and the check digit that belongs to it. */
const IDENTITY = '99999919900307008X';
const MASKED = '999999○○○○○○○○○○8X';

const good = (description: string): Case => ({
  name: description,
  rows: [described('数量', '借阅次数', description, '≥5次')],
});

const bad = (description: string, message: 'mobile' | 'identity', fixed: string): InvalidCase => ({
  name: description,
  rows: [described('数量', '借阅次数', description, '≥5次')],
  findings: [{ at: 'D11', message, severity: 'info', fixes: [['choice', { D11: fixed }]] }],
});

describeRule(personalData, {
  valid: [
    good('办公电话0313-4012345'),
    good('联系电话12800000000'),
    good('编号13800000000'),
    good('账号：13800000000'),
    good('补助13800000000元'),
    good('138000000001'),
    good('合同HT13800000000'),
    good('1380000000'),
    good('999999199003070011'),
    good('999999189003070013'),
    good('91130700MA0ABCDE1X'),
    { name: 'the project code of every table', rows: [row('数量', '借阅次数', '≥5次')] },
  ],
  invalid: [
    bad('联系人13800000000', 'mobile', '联系人138○○○○0000'),
    bad('手机号码：138 0000 0000。', 'mobile', '手机号码：138○○○○0000。'),
    bad('19900000000、138-0000-0000', 'mobile', '199○○○○0000、138○○○○0000'),
    bad(`管理员${IDENTITY}`, 'identity', `管理员${MASKED}`),
    bad(`管理员${IDENTITY.toLowerCase()}`, 'identity', `管理员${MASKED.replace('X', 'x')}`),
    bad(`13800000000，${IDENTITY}`, 'identity', `138○○○○0000，${MASKED}`),
    {
      name: 'in every kind of cell, once each',
      projectName: '13800000000书屋',
      purpose: '联系13800000000',
      goal: '联系13800000000',
      rows: [['产出指标', '数量指标', '13800000000借阅次数', '台账', '13800000000', '来电13800000000']],
      findings: [
        {
          at: 'A1',
          message: 'mobile',
          severity: 'info',
          fixes: [['choice', { A1: '138○○○○0000书屋绩效目标表' }]],
        },
        { at: 'E4', message: 'mobile', severity: 'info', fixes: [['choice', { E4: '138○○○○0000书屋' }]] },
        { at: 'B6', message: 'mobile', severity: 'info', fixes: [['choice', { B6: '联系138○○○○0000' }]] },
        { at: 'B9', message: 'mobile', severity: 'info', fixes: [['choice', { B9: '联系138○○○○0000' }]] },
        {
          at: 'C11',
          message: 'mobile',
          severity: 'info',
          fixes: [['choice', { C11: '138○○○○0000借阅次数' }]],
        },
        { at: 'E11', message: 'mobile', severity: 'info', fixes: [['choice', { E11: '138○○○○0000' }]] },
        { at: 'F11', message: 'mobile', severity: 'info', fixes: [['choice', { F11: '来电138○○○○0000' }]] },
      ],
    },
  ],
});

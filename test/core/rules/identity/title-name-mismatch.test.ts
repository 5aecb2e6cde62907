import { titleNameMismatch } from '../../../../src/core/rules/identity/title-name-mismatch';
import { describeRule, type Case, type ExpectedFix, type InvalidCase } from '../rule-tester';
import { form } from './form';
import type { RowTexts } from '../../../../src/core/rules/sample-table';

const good = (title: string, name: string): Case => ({
  name: `${title} / ${name}`,
  grid: form({ title, name }),
});

const bad = (title: string, name: string, newTitle: string, newName?: string): InvalidCase => {
  const fixes: ExpectedFix[] = [['choice', { A1: newTitle }]];
  if (newName !== undefined) fixes.push(['choice', { E3: newName }]);
  return {
    name: `${title} / ${name}`,
    grid: form({ title, name }),
    findings: [{ at: 'A1', message: 'mismatch', severity: 'warning', fixes }],
  };
};

const inOneCell = (title: string): readonly RowTexts[] => [
  [title],
  ['51011723T000007943391-消防通道改造'],
  ...form({}).slice(3),
];

describeRule(titleNameMismatch, {
  valid: [
    good('转移支付区域（项目）绩效目标表', '公共文化服务补助'),
    good('消防通道改造经费绩效目标表', '消防通道改造经费'),
    good('3.消防通道改造经费绩效目标表', '消防通道改造经费'),
    good('3． 消防通道 改造经费绩效目标表', '消防通道改造经费'),
    good('4.2023年消防通道改造经费绩效目标表', '2023年消防通道改造经费'),
    good('附件2：消防通道改造经费绩效目标申报表', '消防通道改造经费'),
    good('附3-1 12、消防通道改造经费绩效目标批复表', '消防通道改造经费'),
    good('附件一：消防通道改造经费绩效目标表', '消防通道改造经费'),
    good('附属医院设备更新绩效目标表', '附属医院设备更新'),
    good('消防通道改造经费绩效目标表（2024年度）', '消防通道改造经费'),
    good('消防通道改造（二期）绩效目标表', '消防通道改造（二期）'),
    good('消防通道改造项目支出绩效目标表', '消防通道改造项目'),
    good('消防通道改造项目区域绩效目标表', '消防通道改造'),
    good('“两癌”筛查绩效自评表', '两癌筛查'),
    good('测试县2024年消防通道改造经费绩效目标表', '消防通道改造经费'),
    good('消防通道改造绩效目标表', '测试县消防通道改造经费'),
    good('2024年度测试县消防通道改造绩效目标表', '2024年测试县消防通道改造'),
    good('测试县2024年度消防通道改造绩效目标表', '测试县消防通道改造经费'),
    good('消防通道改造经费绩效目标表', '51011723T000007943391-消防通道改造经费'),
    { name: 'code and name in one cell', grid: inOneCell('消防通道改造绩效目标表') },
    good('消防通道改造经费绩效目标表', '消防通道改造经费支出绩效自评表'),
    good('绩效目标表', '消防通道改造经费'),
    good('项目支出绩效目标申报表', '消防通道改造经费'),
    good('测试市财政项目支出绩效目标批复表', '消防通道改造经费'),
    good('2024年度部门预算项目绩效目标表', '消防通道改造经费'),
    good('专项资金绩效目标表', '消防通道改造经费'),
    good('测试省省级部门业务费绩效目标表', '消防通道改造经费'),
    good('中央对地方转移支付绩效自评表', '消防通道改造经费'),
    good('测试市应急管理局2024年项目支出绩效目标表', '消防通道改造经费'),
    good('测试市消防救援支队项目绩效目标表', '消防通道改造经费'),
    good('XX项目绩效目标表', '消防通道改造经费'),
    good('消防通道改造经费绩效目标表', 'XXX'),
    good('消防通道改造经费绩效目标表', ''),
    {
      name: 'no project name',
      grid: form({ title: '路灯维护绩效目标表' }).filter((_, index) => index !== 2),
    },
    { name: 'a blank form', grid: form({ title: '路灯维护绩效目标表', value: '' }) },
  ],
  invalid: [
    bad(
      '3.消防器材更新经费绩效目标表',
      '消防通道改造经费',
      '3.消防通道改造经费绩效目标表',
      '消防器材更新经费',
    ),
    bad(
      '附件2 1、 路灯维护经费 绩效目标表（2024年度）',
      '消防通道改造经费',
      '附件2 1、 消防通道改造经费绩效目标表（2024年度）',
      '路灯维护经费',
    ),
    bad(
      '2023年消防通道改造绩效目标表',
      '2024年消防通道改造',
      '2024年消防通道改造绩效目标表',
      '2023年消防通道改造',
    ),
    {
      name: 'code and name in one cell: the title can be set, the cell not',
      grid: inOneCell('路灯维护经费绩效目标表'),
      findings: [
        {
          at: 'A1',
          message: 'mismatch',
          severity: 'warning',
          fixes: [['choice', { A1: '消防通道改造绩效目标表' }]],
        },
      ],
    },
  ],
});

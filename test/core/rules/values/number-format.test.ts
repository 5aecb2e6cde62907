import { numberFormat } from '../../../../src/core/rules/values/number-format';
import { row } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const good = (...values: readonly string[]): readonly Case[] =>
  values.map((value) => ({ rows: [row('数量', '讲座', value)] }));

const written = (message: string, value: string, after: string): InvalidCase => ({
  rows: [row('数量', '讲座', value)],
  findings: [
    {
      at: 'E11',
      message,
      severity: 'info',
      fixes: [[message === 'words' ? 'choice' : 'safe', { E11: after }]],
    },
  ],
});

describeRule(numberFormat, {
  valid: [
    ...good(
      '≥1000场',
      '1000',
      '12,34场',
      '1、2、3',
      '3场，2期',
      '1,234,567',
      ' 12,000 ',
      '1,234.50',
      '',
      '及时',
      '12月31日前',
    ),
    ...good(
      '一级',
      '一期',
      '第一名',
      '一次性完成',
      '统一组织',
      '进一步提升',
      '一部分',
      '多场',
      '若干场',
      '三级甲等',
    ),
    ...good('每月一次', '一场讲座', '三场左右', '百分之三', '单一来源', '一般'),
  ],
  invalid: [
    written('separator', '1,000场', '1000场'),
    written('separator', '≥1,234.50万元', '≥1234.50万元'),
    written('separator', '3,000-5,000册', '3000-5000册'),
    written('separator', '１，０００场', '1000场'),
    written('words', '三场', '3场'),
    written('words', '十次', '10次'),
    written('words', '两个', '2个'),
    written('words', '十二场', '12场'),
    written('words', '二十场', '20场'),
    written('words', '一百二十人次', '120人次'),
    written('words', '一百零五人', '105人'),
    written('words', '三千五百册', '3500册'),
    written('words', '两万三千人', '23000人'),
    written('words', '≥三场', '≥3场'),
    written('words', '不少于三场', '不少于3场'),
    written('words', '三场以上', '3场以上'),
  ],
});

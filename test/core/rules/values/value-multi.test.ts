import { valueMulti } from '../../../../src/core/rules/values/value-multi';
import { row } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const good = (...values: readonly string[]): readonly Case[] =>
  values.map((value) => ({ rows: [row('数量', '读书活动', value)] }));

const several = (value: string, ...parts: readonly string[]): InvalidCase => ({
  rows: [row('数量', '读书活动', value)],
  findings: [
    {
      at: 'E11',
      message: 'several',
      severity: 'info',
      fixes: parts.map((part) => ['choice', { E11: part }]),
    },
  ],
});

describeRule(valueMulti, {
  valid: [
    ...good('≥3场', '3-5场', '3天/次', '1:3', '每2年1次', '50人×3天', '≥3场且≤5场', '第1、2批', '1、2、3'),
    ...good(
      '优（≥90分）、良（80分）、中（60分）',
      '12月31日前完成3次',
      '100万元（财政60万元、自筹40万元）',
      '',
    ),
    ...good('按3项要求，分2批', '每月1次，全年12次'),
  ],
  invalid: [
    several('培训3场、200人', '培训3场', '200人'),
    several('≥3场，≥200人', '≥3场', '≥200人'),
    several('讲座3场；展览2-3期；惠及200人次', '讲座3场', '展览2-3期', '惠及200人次'),
    several('新书300册和报刊20份', '新书300册', '报刊20份'),
    several('3场\n200人', '3场', '200人'),
    several('一等奖3名、二等奖5名（含青年组2名）', '一等奖3名', '二等奖5名'),
  ],
});

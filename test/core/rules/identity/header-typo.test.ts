import { headerTypo } from '../../../../src/core/rules/identity/header-typo';
import type { RowTexts } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';
import { form } from './form';

const good = (name: string, fields: RowTexts): Case => ({ name, grid: form({ fields }) });

const bad = (name: string, label: string, after: string | null): InvalidCase => ({
  name,
  grid: form({ fields: [label, '12'] }),
  findings: [
    { at: 'A4', message: 'typo', severity: 'info', fixes: after === null ? [] : [['safe', { A4: after }]] },
  ],
});

describeRule(headerTypo, {
  valid: [
    good('right labels', ['财政拨款', '12', '', '其他资金', '3']),
    good('labels of other forms', ['联系电话', '0000', '', '项目负责人', '张某']),
    good('another label at a distance of one', ['项目类别', '新增', '', '项目属性', '新增']),
    good('within a sentence', ['说明', '原表将财政拨款误写为财政投款，现予更正']),
    { name: 'in an indicator row', grid: form({ value: '财政投款' }) },
  ],
  invalid: [
    bad('a wrong character', '财政投款', '财政拨款'),
    bad('with words in front', '其中：财政拔款', '其中：财政拨款'),
    bad('a character lost at the end', '联系电', '联系电话'),
    bad('a character lost at the start', '目起止时间', '项目起止时间'),
    bad('with a bracket', '予算数（万元）', '预算数（万元）'),
    bad('broken over the cell', '财政 投款', null),
  ],
});

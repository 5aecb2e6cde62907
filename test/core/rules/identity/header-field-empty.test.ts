import { headerFieldEmpty } from '../../../../src/core/rules/identity/header-field-empty';
import type { RowTexts } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';
import { form } from './form';

const good = (name: string, fields: RowTexts): Case => ({ name, grid: form({ fields }) });

const bad = (name: string, cells: readonly string[], grid: readonly RowTexts[]): InvalidCase => ({
  name,
  grid,
  findings: cells.map((at) => ({ at, message: 'empty', severity: 'warning' })),
});

describeRule(headerFieldEmpty, {
  valid: [
    { name: 'everything filled', grid: form({}) },
    good('no such label', ['备注说明', '']),
    good('a type left out', ['项目属性', '', '', '主管部门', '测试县文化和旅游局']),
    good('a department by another label', ['预算单位', '', '', '主管部门', '测试县文化和旅游局']),
    good('a label that leads a group', ['主管部门', '实施单位', '测试县图书馆']),
    { name: 'a blank form', grid: form({ code: '', name: '', title: '绩效目标表', value: '' }) },
  ],
  invalid: [
    bad('no code', ['B3'], form({ code: '' })),
    bad('no name', ['E3'], form({ name: '', title: '项目绩效目标表' })),
    bad('nothing but blanks', ['B3'], form({ code: ' \u3000' })),
    bad('no department, no unit', ['B4', 'E4'], form({ fields: ['主管部门', '', '', '实施单位', ''] })),
    bad(
      'department and code',
      ['B4'],
      form({ fields: ['主管部门及代码', '', '', '项目单位', '测试县图书馆'] }),
    ),
    bad(
      'another word for the name',
      ['E3'],
      [
        ...form({ name: '', title: '项目绩效目标表' }).map((texts) =>
          texts.map((text) => (text === '项目名称' ? '专项名称：' : text)),
        ),
      ],
    ),
  ],
});

import { unitCodeName } from '../../../../src/core/rules/identity/unit-code-name';
import type { RowTexts } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';
import { form } from './form';

const fields = (department: string, unit: string): RowTexts => ['主管部门', department, '', '实施单位', unit];

const good = (department: string, unit: string): Case => ({
  name: `${department} / ${unit}`,
  grid: form({ fields: fields(department, unit) }),
});

const bad = (
  department: string,
  unit: string,
  cells: Readonly<Record<string, 'child' | 'nameless'>>,
): InvalidCase => ({
  name: `${department} / ${unit}`,
  grid: form({ fields: fields(department, unit) }),
  findings: Object.entries(cells).map(([at, message]) => ({ at, message, severity: 'info' })),
});

describeRule(unitCodeName, {
  valid: [
    good('219-测试县文旅局', '219001-测试县图书馆'),
    good('219 测试县文旅局', '219001测试县图书馆'),
    good('219001-测试县文旅局', '219001-测试县文旅局'),
    good('测试县文旅局', '305001-测试县图书馆'),
    good('219-测试县文旅局', '测试县图书馆'),
    good('219-测试县文旅局', '12个乡镇图书室'),
    good('219-测试县文旅局', ''),
    { name: 'a blank form', grid: form({ fields: fields('219', '305001'), value: '' }) },
  ],
  invalid: [
    bad('219-测试县文旅局', '305001-测试县图书馆', { E4: 'child' }),
    bad('219-测试县文旅局', '219001', { E4: 'nameless' }),
    bad('219', '219001-测试县图书馆', { B4: 'nameless' }),
  ],
});

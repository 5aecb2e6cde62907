import { projectCodeFormat } from '../../../../src/core/rules/identity/project-code-format';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';
import { form } from './form';

const good = (code: string): Case => ({ name: `code ${code}`, grid: form({ code }) });

const bad = (
  code: string,
  message: 'length' | 'letter' | 'form',
  ...repaired: readonly string[]
): InvalidCase => ({
  name: `code ${code}`,
  grid: form({ code }),
  findings: [
    {
      at: 'B3',
      message,
      severity: 'warning',
      fixes: repaired.map((text) => ['choice', { B3: text }]),
    },
  ],
});

describeRule(projectCodeFormat, {
  valid: [
    good('13070024P00001410007P'),
    good('13070024P000018100082'),
    good('13070024P00001610005U'),
    good('13070023P000795100019'),
    good('51011723T000007943391'),
    good('11000022T000000444685'),
    good('530000210000000023390'),
    good('13070024P 00001410007 P'),
    good('51011723T000007943391-图书室运行'),
    good('z175060070003'),
    good('712001 测试县图书馆'),
    good('219-测试县图书馆'),
    good('13070024P0000141'),
    good('13070024P00001410007P00017'),
    good('2024-130700-48-01-123456'),
    good('系统生成后补填'),
    good(''),
    { name: 'no code asked for', grid: form({}).filter((_, index) => index !== 2) },
  ],
  invalid: [
    bad('1307OO24P00001410007P', 'letter', '13070024P00001410007P'),
    bad('1307OO24P00001410007P-图书室运行', 'letter', '13070024P00001410007P-图书室运行'),
    bad('I3070024P000018100082', 'letter', '13070024P000018100082'),
    bad('13070024P00001610005V', 'letter', '13070024P00001610005U'),
    bad('51011723T00000794339I', 'letter', '51011723T000007943391'),
    bad('1307OO24P00001410008P', 'letter'),
    bad('1307OO24P 00001410007P', 'letter'),
    bad('13070024p00001410007P', 'form', '13070024P00001410007P'),
    bad('51011723T00000794339A', 'form'),
    bad('13070024P00001410007', 'length'),
    bad('13070024P000014100', 'length'),
    bad('13070024P00001410007P001', 'length'),
    {
      name: 'code and name in one cell: nothing is offered',
      grid: [['绩效目标表'], ['5101I723T000007943391-河道清淤'], ...form({}).slice(3)],
      findings: [{ at: 'A2', message: 'letter', severity: 'warning' }],
    },
  ],
});

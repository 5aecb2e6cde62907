import { projectCodeCheck } from '../../../../src/core/rules/identity/project-code-check';
import { explain, type Finding } from '../../../../src/core/rules/rule';
import { sheetOf } from '../../../../src/core/rules/sample-table';
import { findingsOf } from '../rule-checks';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';
import { form } from './form';

const good = (code: string): Case => ({ name: `code ${code}`, grid: form({ code }) });

const bad = (code: string, ...near: readonly string[]): InvalidCase => ({
  name: `code ${code}`,
  grid: form({ code }),
  findings: [
    { at: 'B3', message: 'check', severity: 'info', fixes: near.map((text) => ['choice', { B3: text }]) },
  ],
});

describeRule(projectCodeCheck, {
  valid: [
    good('13070024P00001410007P'),
    good('13070024P000018100082'),
    good('13070024P00001610005U'),
    good('13070023P000795100019'),
    good('13070024P00001410070H'),
    good('13010224P0A0031B40029'),
    good('51011723T000007943391'),
    good('11000022T000000444685'),
    good('530000210000000023390'),
    good('13070024T00001410007R'),
    good('1307OO24P00001410007R'),
    good('13070024P00001410007'),
    good(''),
    { name: 'no code asked for', grid: form({}).filter((_, index) => index !== 2) },
  ],
  invalid: [
    bad('13070024P00001410007R', '13070024P00001410007P'),
    bad('13070024P00001B100082', '13070024P000018100082'),
    bad('13070024P00001410070P'),
    bad('13070024P00001410007R-图书室', '13070024P00001410007P-图书室'),
    bad('13070024P 00001410007R'),
  ],
});

it('project-code-check says on what little it rests', () => {
  const [finding] = findingsOf(projectCodeCheck, sheetOf({ grid: form({ code: '13070024P00001410007R' }) }));
  expect(explain(projectCodeCheck, finding as Finding, 'zh-CN').what).toContain('按已知样本归纳');
});

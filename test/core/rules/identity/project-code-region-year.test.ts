import { projectCodeRegionYear } from '../../../../src/core/rules/identity/project-code-region-year';
import type { RowTexts } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';
import { form } from './form';

/** Forms one below the other, each with its code and budget year: the code cells are B3, B10, B17. */
const forms = (...codes: readonly string[]): readonly RowTexts[] =>
  codes.flatMap((code, index) => form({ code, name: `图书室运行${index}`, line: '（2024年度）' }));

const good = (name: string, ...codes: readonly string[]): Case => ({ name, grid: forms(...codes) });

const bad = (
  name: string,
  cells: Readonly<Record<string, 'region' | 'earlier' | 'later'>>,
  grid: readonly RowTexts[],
): InvalidCase => ({
  name,
  grid,
  findings: Object.entries(cells).map(([at, message]) => ({ at, message, severity: 'info' })),
});

const [A1, A2, A3] = ['13070024P00001410007P', '13070024P000018100082', '13070024P00001610005U'];
const [B1, B2, C1] = ['13010224P0A0031B40029', '13010224P0A0031B40020', '13042624P000062100134'];

describeRule(projectCodeRegionYear, {
  valid: [
    good('one table', A1),
    good('one division', A1, A2, A3),
    good('two divisions, one code each', A1, B1),
    good('several of both', A1, A2, B1, B2),
    good('three divisions', A1, A2, B1, C1),
    good('codes of other systems', A1, A2, 'z175060070003', '712001'),
    { name: 'no year known but that of the code', grid: form({ code: A1 }) },
    { name: 'no code', grid: form({ code: '', line: '（2024年度）' }) },
  ],
  invalid: [
    bad('one code of another division', { B17: 'region' }, forms(A1, A2, B1)),
    bad('the same code of another division twice', { B17: 'region', B24: 'region' }, forms(A1, A2, B1, B1)),
    bad('carried over', { B3: 'earlier' }, forms('13070023P000795100019')),
    bad('after the budget year', { B3: 'later' }, form({ code: A1, line: '（2023年度）' })),
  ],
});

import { planIdentical } from '../../../../src/core/rules/money/plan-identical';
import { lint } from '../../../../src/core/lint/linter';
import { toA1 } from '../../../../src/core/sheet/address';
import { snapshotFromTexts } from '../../../../src/core/sheet/snapshot';
import { recognise } from '../../../../src/core/table/recognise';
import { describeRule, type Case } from '../rule-tester';
import seeds from '../../../fixtures/seed-tables.json';

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值', '绩效指标描述', '备注', '指标值确定依据'];

/** Tables one below the other with these shares at the end of June and December; without shares, without plan. */
const tables = (...plans: readonly (readonly [string, string] | null)[]): Case => ({
  name: plans.map((plan) => plan?.join(' ') ?? 'none').join(', '),
  grid: plans.flatMap((plan, index) => [
    [`项目${index + 1}绩效目标表`],
    ...(plan ? [['用款计划', '6月底', plan[0], '12月底', plan[1]]] : []),
    HEADER,
    ['产出指标', '数量指标', `任务${index + 1}`, '≥3个'],
  ]),
});

describeRule(planIdentical, {
  valid: [
    tables(['50%', '100%']),
    tables(['50%', '100%'], ['40%', '100%']),
    tables(['50%', '100%'], ['50%', '100%'], ['40%', '100%']),
    tables(['按合同', '100%'], ['按合同', '100%']),
    tables(['50%', '100%'], null),
    tables(null, null),
  ],
  invalid: [
    {
      ...tables(['50%', '100%'], ['50%', '100%']),
      findings: [{ at: 'A2', message: 'identical', severity: 'info' }],
    },
    {
      ...tables(null, ['50%', '100%'], ['0.5', '1'], ['50', '100']),
      findings: [{ at: 'A5', message: 'identical', severity: 'info' }],
    },
  ],
});

describe('plan-identical in the seeds', () => {
  it('says once that all four share a plan', () => {
    const found = lint(
      seeds.flatMap((seed) => recognise(snapshotFromTexts(seed.sheetName, seed.cells)).tables),
      [planIdentical],
    );
    expect(found.map(({ cell, data }) => [toA1(cell), data])).toEqual([
      ['A7', { tables: 4, plan: '3月底25%、6月底50%、10月底75%、12月底100%' }],
    ]);
  });
});

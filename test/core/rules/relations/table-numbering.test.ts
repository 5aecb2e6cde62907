import { tableNumbering } from '../../../../src/core/rules/relations/table-numbering';
import { factsOf } from '../../../../src/core/rules/workbook-facts';
import { snapshotFromTexts } from '../../../../src/core/sheet/snapshot';
import { toA1 } from '../../../../src/core/sheet/address';
import { recognise } from '../../../../src/core/table/recognise';
import seeds from '../../../fixtures/seed-tables.json';
import { describeRule, type Case, type ExpectedFinding } from '../rule-tester';

type Texts = readonly string[];

const table = (title: string, department?: string): readonly Texts[] => [
  [title],
  ...(department === undefined ? [] : [[department]]),
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '服务人次', '≥900人次'],
];
/** Tables one below the other on one sheet: the titles stand in A1, A4, A7 … */
const titled = (...titles: readonly string[]): Case => ({
  name: titles.join(' + '),
  grid: titles.flatMap((title) => table(title)),
});
const found = (message: 'gap' | 'repeat' | 'order', at: string): ExpectedFinding => ({
  at,
  message,
  severity: 'info',
});

describeRule(tableNumbering, {
  valid: [
    titled('1.食堂补助绩效目标表', '2.电梯改造绩效目标表', '3、书屋更新绩效目标表', '4．路灯维护绩效目标表'),
    titled('食堂补助绩效目标表', '电梯改造绩效目标表'),
    titled('3.食堂补助绩效目标表', '电梯改造绩效目标表'),
    titled('3.食堂补助绩效目标表', '4.电梯改造绩效目标表'),
    titled('1.食堂补助绩效目标表', '书屋更新绩效目标表', '2.电梯改造绩效目标表'),
    titled('2023年食堂补助绩效目标表', '2023年电梯改造绩效目标表'),
    titled('1.2024年食堂补助绩效目标表', ' 2. 2024年电梯改造绩效目标表'),
    { name: 'the seeds', grid: seeds.flatMap((seed) => seed.cells) },
  ],
  invalid: [
    { ...titled('1.食堂补助绩效目标表', '3.电梯改造绩效目标表'), findings: [found('gap', 'A4')] },
    { ...titled('1.食堂补助绩效目标表', '6.电梯改造绩效目标表'), findings: [found('gap', 'A4')] },
    { ...titled('1.食堂补助绩效目标表', '1.电梯改造绩效目标表'), findings: [found('repeat', 'A4')] },
    {
      ...titled(
        '1.食堂补助绩效目标表',
        '3.电梯改造绩效目标表',
        '2.书屋更新绩效目标表',
        '4.路灯维护绩效目标表',
      ),
      findings: [found('order', 'A7')],
    },
    {
      ...titled(
        '1.食堂补助绩效目标表',
        '2.电梯改造绩效目标表',
        '2.书屋更新绩效目标表',
        '5.路灯维护绩效目标表',
      ),
      findings: [found('repeat', 'A7'), found('gap', 'A10')],
    },
  ],
});

describe('series of a workbook', () => {
  const remarks = (...sheets: readonly (readonly (readonly Texts[])[])[]): readonly string[] => {
    const tables = sheets.flatMap(
      (grids, index) => recognise(snapshotFromTexts(`表${index + 1}`, grids.flat())).tables,
    );
    const workbook = factsOf(tables);
    const said: string[] = [];
    for (const item of tables) {
      tableNumbering.check(
        item,
        ({ cell, message }) => said.push(`${item.sheet} ${toA1(cell)} ${message[0]}`),
        workbook,
        {},
      );
    }
    return said;
  };
  const [one, two, three] = [1, 2, 3].map((number) => table(`${number}.项目${number}绩效目标表`));

  it('goes on over sheets with one table each', () =>
    expect(remarks([one ?? []], [two ?? []], [two ?? []])).toEqual(['表3 A1 repeat']));

  it('begins again on a sheet of several tables after another', () =>
    expect(remarks([one ?? [], two ?? []], [one ?? [], two ?? [], three ?? []])).toEqual([]));

  it('does not take a sheet with one table for a series of its own', () =>
    expect(remarks([one ?? []], [one ?? []])).toEqual(['表2 A1 repeat']));

  it('is told apart by the department', () =>
    expect(
      remarks(
        seeds.slice(0, 2).map(({ cells }) => cells),
        seeds
          .slice(0, 1)
          .map(({ cells }) => cells.map((texts) => texts.map((text) => text.replace('712001', '712002')))),
      ),
    ).toEqual([]));
});

import { unitInconsistentAcrossTables } from '../../../../src/core/rules/units/unit-inconsistent-across-tables';
import { lint } from '../../../../src/core/lint/linter';
import { toA1 } from '../../../../src/core/sheet/address';
import { snapshotFromTexts } from '../../../../src/core/sheet/snapshot';
import { recognise } from '../../../../src/core/table/recognise';
import { describeRule, type Case, type ExpectedFinding, type InvalidCase } from '../rule-tester';
import seeds from '../../../fixtures/seed-tables.json';

type Row = readonly [name: string, value: string, unit?: string];

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'];

/** Several small tables one below the other: title, header, rows; the first rows stand in row 3, the next titles below. */
const tables = (...contents: readonly (readonly Row[])[]): Case => ({
  name: contents.map((rows) => rows.map((cells) => cells.join(' ')).join(' + ')).join(' | '),
  grid: contents.flatMap((rows, index) => [
    [`项目${index + 1}绩效目标表`],
    HEADER,
    ...rows.map(([name, value, unit = '']) => ['产出指标', '数量指标', name, value, unit]),
  ]),
});

const bad = (
  contents: readonly (readonly Row[])[],
  ...findings: readonly ExpectedFinding[]
): InvalidCase => ({
  ...tables(...contents),
  findings,
});

const differs = (at: string, fix?: Readonly<Record<string, string>>): ExpectedFinding => ({
  at,
  message: 'differs',
  severity: 'info',
  ...(fix ? { fixes: [['choice', fix]] } : {}),
});

describeRule(unitInconsistentAcrossTables, {
  valid: [
    tables([['例会数量', '≥3场']], [['例会数量', '≥2场']]),
    tables([['例会数量', '≥3场']], [['巡查次数', '≥2次']]),
    tables([['例会数量', '≥3场']], [['例会数量', '≥2']]),
    tables([
      ['例会数量', '≥3场'],
      ['例会数量', '≥2次'],
    ]),
    tables(
      [
        ['例会数量', '≥3场'],
        ['例会数量', '≥2次'],
      ],
      [['巡查次数', '≥2次']],
    ),
    tables([['项目成本', '≤3万元']], [['项目成本', '≤5000元']]),
    tables([['整治面积', '≥300㎡']], [['整治面积', '≥200平方米']]),
    tables([['设备完好率', '≥95%']], [['设备完好率', '≥95', '％']]),
  ],
  invalid: [
    bad(
      [[['例会数量', '≥3场']], [['例会数量', '≥2次']]],
      differs('D3', { D3: '≥3次' }),
      differs('D6', { D6: '≥2场' }),
    ),
    bad(
      [[['例会 数量', '≥3场']], [['例会数量', '2', '次']]],
      differs('D3', { D3: '≥3次' }),
      differs('D6', { E6: '场' }),
    ),
    bad([[['服务对象', '≥30人']], [['服务对象', '≥20户']]], differs('D3'), differs('D6')),
    {
      ...bad(
        [[['例会数量', '≥3场']], [['例会数量', '≥2场']], [['例会数量', '≥4次']]],
        differs('D9', { D9: '≥4场' }),
      ),
      name: 'the majority is left alone',
    },
  ],
});

describe('unit-inconsistent-across-tables in the seeds', () => {
  it('finds the meetings that are counted in 场 and in 次', () => {
    const sheets = seeds.map((seed) => snapshotFromTexts(seed.sheetName, seed.cells));
    const found = lint(
      sheets.flatMap((sheet) => recognise(sheet).tables),
      [unitInconsistentAcrossTables],
    );
    expect(found.map(({ sheet, cell }) => `${sheet} ${toA1(cell)}`)).toEqual([
      `${seeds[0]?.sheetName ?? ''} E12`,
      `${seeds[2]?.sheetName ?? ''} E13`,
    ]);
  });
});

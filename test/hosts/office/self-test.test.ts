import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runSelfTest, type Outcome } from '../../../src/hosts/office/self-test/run-self-test';
import { SCENARIOS } from '../../../src/hosts/office/self-test/scenarios';
import { contentsOf } from '../../app/opened';
import { endExcels, hostInExcel, manySheets } from './excel-host';

const EXPECTED = join(__dirname, '../../../src/hosts/office/self-test/expected.json');

afterEach(endExcels);

/** Everything of the workbook the self-test might leave something in. */
function traces({ workbook }: ReturnType<typeof hostInExcel>): unknown {
  return [
    contentsOf(workbook),
    workbook.ownNames,
    workbook.xmlParts,
    workbook.sheets.map(({ formats }) => formats),
  ];
}

describe('the self-test', () => {
  /**
   * What the emulated Excel does is what the page compares a real one with. After a change of scenarios or emulation:
   * SELF_TEST=write npx jest test/hosts/office/self-test, then look at the difference.
   */
  it('sees in the emulated Excel what is written down', async () => {
    hostInExcel(manySheets(2));
    const outcomes = await runSelfTest();
    const seen = Object.fromEntries(
      outcomes.map((outcome) => [outcome.id, 'seen' in outcome ? outcome.seen : outcome.error]),
    );
    expect(Object.keys(seen)).toEqual(Object.keys(SCENARIOS));
    if (process.env['SELF_TEST'] === 'write') writeFileSync(EXPECTED, `${JSON.stringify(seen, null, 2)}\n`);
    expect(seen).toEqual(JSON.parse(readFileSync(EXPECTED, 'utf8')));
  });

  it('leaves the workbook as it was', async () => {
    const excel = hostInExcel(manySheets(2));
    const before = JSON.stringify(traces(excel));
    await runSelfTest();
    expect(JSON.stringify(traces(excel))).toBe(before);
  });

  it('goes on after a scenario that cannot be carried out', async () => {
    const excel = hostInExcel(manySheets(1));
    const before = JSON.stringify(traces(excel));
    let fails = false;
    const outcomes = await runSelfTest({
      told: () => {
        if (fails) return;
        fails = true;
        // Two requests add the next sheet; the third is the scenario.
        excel.excel.session.faults.plan({ kind: 'fails', code: 'GeneralException', after: 2 }, 3);
      },
    });
    expect(outcomes).toHaveLength(Object.keys(SCENARIOS).length);
    expect(outcomes.filter((outcome) => 'error' in outcome)).toEqual([
      { id: 'text-format', error: 'GeneralException' },
    ]);
    expect(JSON.stringify(traces(excel))).toBe(before);
  });

  it('does not begin in a workbook that takes no sheets', async () => {
    const { excel } = hostInExcel(manySheets(1));
    excel.session.excel.structureProtected = true;
    await expect(runSelfTest()).rejects.toMatchObject({ code: 'protected', left: [] });
  });

  it('names the sheet that stays', async () => {
    const { excel, workbook } = hostInExcel(manySheets(1));
    const told: Outcome[] = [];
    const running = runSelfTest({
      told: (outcome) => {
        told.push(outcome);
        excel.session.faults.planFrom({ kind: 'refused', code: 'InvalidOperationInCellEditMode' }, 4);
      },
    });
    await expect(running).rejects.toMatchObject({ left: ['绩效目标 自检 1'] });
    expect(told).toHaveLength(1);
    expect(workbook.sheets.map(({ name }) => name)).toContain('绩效目标 自检 1');
  });
});

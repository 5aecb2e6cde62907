import { check } from '../../../src/core/lint/check';
import { fixSafely } from '../../../src/core/lint/fixer';
import { cleanSheets } from '../../../src/core/export/clean-sheets';
import { snapshotFromTexts } from '../../../src/core/sheet/snapshot';
import { mutatedGrid } from '../mutate';
import { SEED_GRIDS } from '../seeds';
import { must, type FuzzTarget } from '../target';

/** Sheets with rows, columns and cells moved, lost and spoilt: recognised, checked, fixed and exported. */
export const sheets: FuzzTarget = {
  name: 'sheets',
  attempt: (random) => {
    const grid = mutatedGrid(random.one(SEED_GRIDS), random);
    const area = () => {
      const [top, left] = [random.below(grid.length + 2), random.below(10)];
      return { top, left, bottom: top + random.below(4), right: left + random.below(4) };
    };
    const merges = random.chance(0.3) ? Array.from({ length: random.below(5) }, area) : null;
    const workbook = { sheets: [snapshotFromTexts('表', grid, { merges })] };
    const before = JSON.stringify(workbook);
    const checked = check(workbook);
    const { findings, tables } = checked;
    must(!findings.some(({ rule }) => rule === 'rule-failed'), 'a rule failed');
    const fixed = fixSafely(workbook, checked);
    must(!fixed.circular, 'fixes undo each other');
    cleanSheets(tables);
    must(JSON.stringify(workbook) === before, 'the sheet was changed');
  },
};

import { importText } from '../../../src/core/import/import-text';
import { SHEET_LIMITS } from '../../../src/core/sheet/address';
import { mutatedGrid, mutatedText } from '../mutate';
import { SEED_GRIDS } from '../seeds';
import { must, type FuzzTarget } from '../target';

const JOINTS = ['\t', ' | ', '   ', ' ', '|'];

/** Texts pasted from anywhere: they become sheets that Excel can hold, or none. */
export const importedText: FuzzTarget = {
  name: 'imported text',
  attempt: (random) => {
    const joint = random.one(JOINTS);
    const text = mutatedGrid(random.one(SEED_GRIDS), random)
      .map((row) => row.join(joint))
      .join(random.one(['\n', '\r\n', '\n\n']));
    const { plans } = importText(random.chance(0.6) ? mutatedText(text, random, JOINTS) : text);
    for (const { cells } of plans) {
      for (const { cell } of cells) {
        must(cell.row >= 0 && cell.row < SHEET_LIMITS.rows, `row ${cell.row}`);
        must(cell.column >= 0 && cell.column < SHEET_LIMITS.columns, `column ${cell.column}`);
      }
    }
  },
};

import { CELL_OPERATIONS } from './cell-operations';
import { expectSurvival } from './survival';

test(
  'reading, writing and marking cells survives every fault',
  () => expectSurvival('cells', CELL_OPERATIONS, 876),
  300_000,
);

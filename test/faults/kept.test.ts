import { DECISION_OPERATIONS, SHEET_OPERATIONS } from './kept-operations';
import { expectSurvival } from './survival';

test(
  'deciding and adding sheets survives every fault',
  () => expectSurvival('decisions and sheets', [...DECISION_OPERATIONS, ...SHEET_OPERATIONS], 962),
  300_000,
);

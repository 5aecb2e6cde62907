import * as cells from './cell-scenarios';
import * as refused from './refusal-scenarios';
import type { Seen, TestSheet } from './test-sheet';
import * as workbook from './workbook-scenarios';

/** Sees something of Excel that the product relies on, on a blank sheet of its own. */
export type Scenario = (sheet: TestSheet) => Promise<Seen>;

/** Every fact about Excel which the emulated Excel of the tests assumes and which can be looked at in a real one. */
export const SCENARIOS = {
  'typed-values': cells.typedValues,
  'text-format': cells.textFormat,
  'guarded-text': cells.guardedText,
  'blank-and-null': cells.blankAndNull,
  'shown-text': cells.shownText,
  'before-and-after': cells.beforeAndAfter,
  'merged-cells': cells.mergedCells,
  'used-range': cells.usedRange,
  'no-fill': cells.noFill,
  'linked-cell': cells.linkedCell,
  marks: workbook.marks,
  'missing-sheet': refused.missingSheet,
  'half-batch': refused.halfBatch,
  refusals: refused.refusals,
  'protected-sheet': refused.protectedSheet,
  'hidden-name': workbook.hiddenName,
  'xml-part': workbook.xmlPart,
  'own-edits': workbook.ownEdits,
  'page-set-up': workbook.pageSetUp,
} as const satisfies Readonly<Record<string, Scenario>>;

export type ScenarioId = keyof typeof SCENARIOS;

import { isMark } from '../marks';
import type { SheetFacts } from './sheets';

/** A sheet and the conditional formats on it that are ours. */
export interface MarkedSheet extends SheetFacts {
  readonly formats: readonly string[];
}

/** Asks for the conditional formats of the sheet with the next sync; the answer tells the ids of ours. */
export function requestOwnFormats(sheet: Excel.Worksheet): () => readonly string[] {
  const formats = sheet.getRange().untrack().conditionalFormats;
  formats.load('items/id,items/customOrNullObject/rule/formula');
  return () => formats.items.filter(isOurs).map(({ id }) => id);
}

function isOurs({ customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return !custom.isNullObject && isMark(custom.rule);
}

import { readOwnName, sheetOfReference, type OwnName } from '../own-sheets';
import { sheetKey } from '../sheet-names';
import type { OwnSheet } from '../host';
import type { Work } from './runner';

/** A mark of ours: a hidden name of the workbook and the sheet it refers to, null where that sheet is gone. */
export interface OwnMark extends OwnName {
  readonly name: string;
  readonly sheet: string | null;
}

/** Asks for our marks with the next sync; the answer tells them. */
export function requestOwnMarks(context: Excel.RequestContext): () => readonly OwnMark[] {
  const names = context.workbook.names.load('items/name,items/formula');
  return () =>
    names.items.flatMap(({ name, formula }) => {
      const own = readOwnName(name);
      return own ? [{ ...own, name, sheet: sheetOfReference(String(formula)) }] : [];
    });
}

/** The sheets that are ours, in tab order. */
export const ownSheetsWork: Work<readonly OwnSheet[]> = async (context, sync) => {
  const worksheets = context.workbook.worksheets.load('items/name');
  const marks = requestOwnMarks(context);
  await sync();
  return ownAmong(
    worksheets.items.map(({ name }) => name),
    marks(),
  );
};

/** Those of the sheets that one of the marks names. */
export function ownAmong(names: readonly string[], marks: readonly OwnMark[]): readonly OwnSheet[] {
  const kinds = new Map(
    marks.flatMap(({ sheet, kind }) => (sheet === null ? [] : [[sheetKey(sheet), kind]])),
  );
  return names.flatMap((name) => {
    const kind = kinds.get(sheetKey(name));
    return kind === undefined ? [] : [{ name, kind }];
  });
}

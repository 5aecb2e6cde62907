import { blankTable, BLANK_SCHEME_NAMES, BLANK_SCHEMES, type BlankScheme } from '../core/export/blank-table';
import type { SheetPlan } from '../core/export/plan';
import { importText } from '../core/import/import-text';
import type { Locale } from '../core/locale';
import type { Desk } from './desk';
import { noteSummary } from './import-notes';
import { SENTENCES, hostSentence } from './sentences';
import type { BlankSchemeView, Notice } from './views';

/** Adds a sheet for every table of the text and checks the workbook with them. */
export async function importTables(desk: Desk, text: string): Promise<Notice> {
  const { plans, notes } = importText(text);
  const words = SENTENCES[desk.locale()];
  if (plans.length === 0) {
    const tooLong = notes.filter(({ code }) => code === 'too-long');
    return { tone: 'info', text: words.nothingToImport, details: noteSummary(tooLong, desk.locale()) };
  }
  return addAndCheck(desk, plans, words.imported, noteSummary(notes, desk.locale()));
}

/** Adds a blank table to fill in. */
export async function insertBlank(desk: Desk, scheme: BlankScheme): Promise<Notice> {
  return addAndCheck(desk, [blankTable(scheme)], SENTENCES[desk.locale()].blankInserted, []);
}

/** The schemes a blank table is offered for, the usual one first. */
export function blankSchemes(locale: Locale): readonly BlankSchemeView[] {
  return BLANK_SCHEMES.map((scheme) => ({ scheme, name: BLANK_SCHEME_NAMES[locale][scheme] }));
}

/**
 * The sheets are the person's own: they are checked like every other. That they are there is told even where checking
 * failed afterwards.
 */
async function addAndCheck(
  desk: Desk,
  plans: readonly SheetPlan[],
  done: (names: readonly string[]) => string,
  remarks: readonly string[],
): Promise<Notice> {
  const { names, pageSetUp } = await desk.host.addSheets(plans);
  const text = done(names);
  const details = pageSetUp ? remarks : [...remarks, SENTENCES[desk.locale()].noPageSetUp];
  try {
    const trouble = await desk.check();
    const [first] = names;
    if (first !== undefined) await desk.host.select(first, { row: 0, column: 0 });
    const tone = trouble?.tone === 'warning' || !pageSetUp ? 'warning' : 'success';
    return { tone, text, details: [...details, ...(trouble ? [trouble.text, ...trouble.details] : [])] };
  } catch (error) {
    return { tone: 'warning', text, details: [...details, hostSentence(error, desk.locale())] };
  }
}

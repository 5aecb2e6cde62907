import type { Locale } from '../../src/core/locale';
import type { SessionState } from '../../src/app/views';
import { cellsNow, namesOf, type Bench } from './bench';
import { PERSONAL_TEXT, type Condition } from './conditions';
import { looksOf, newSheets, printOf, type Operation } from './operation';
import { PERSONAL_FORMULA } from './sample';

/** Changes of cells, as the pane shows them. */
export type Changes = SessionState['safeChanges'];

/** What the person has been told. */
export interface Told {
  readonly texts: readonly string[];
  /** Whether it was told that something went wrong. */
  readonly failed: boolean;
}

/** What the operation makes of the workbook when all goes well. */
export interface Model {
  readonly looks: ReadonlySet<string>;
  readonly prints: ReadonlySet<string>;
}

const UNSURE = /尚不清楚|not known/u;
const UNFINISHED = /没有完成的工作表|Unfinished sheets/u;
const UNPRINTED = /打印设置|sheets print/u;

/**
 * The cells hold what the journal says: the last change that stands, or what was there before. Where the person has
 * been told that it is uncertain, or nobody could be told, a cell may also hold either side of a change asked for.
 */
export function cellTrouble(bench: Bench, operation: Operation, asked: Changes = []): readonly string[] {
  const { journal } = bench.session.state();
  return [bench.first, bench.second].flatMap((sheet) => {
    if (!bench.workbook.sheets.includes(sheet)) return [];
    const names = namesOf(bench, sheet);
    const here = (changes: Changes): Changes => changes.filter((change) => names.includes(change.sheet));
    const allowed = new Map<string, readonly string[]>();
    for (const [at, text] of bench.original.get(sheet) ?? []) allowed.set(at, [text]);
    for (const { state, changes } of [...journal].reverse()) {
      for (const { address, before, after } of here(changes)) {
        allowed.set(address, [state === 'done' ? after : before]);
      }
    }
    for (const { address, before, after } of here(asked)) allowed.set(address, [before, after]);
    const typed = sheet === bench.first ? operation.typed : null;
    for (const [at, text] of typed ?? []) allowed.set(at, [text]);
    const cells = cellsNow(bench, sheet);
    return [...new Set([...allowed.keys(), ...cells.keys()])].flatMap((at) => {
      const found = cells.get(at) ?? '';
      const wanted = allowed.get(at) ?? [''];
      if (wanted.includes(found)) return [];
      return [`${sheet.name}!${at} holds "${found}", not "${wanted.join('" or "')}"`];
    });
  });
}

/** Whether it was told that nobody knows what was written. */
export function isUnsure({ texts }: Told): boolean {
  return texts.some((text) => UNSURE.test(text));
}

/** What the person was told is in their language and whole. */
export function wordTrouble({ texts }: Told, locale: Locale): readonly string[] {
  return texts.flatMap((text) => {
    const own = locale === 'zh-CN' ? /[\u4e00-\u9fff].*[。：；！]$/u : /[A-Za-z]{2}.*[.:]$/u;
    const broken = /undefined|null|NaN|\[object/u.test(text);
    return own.test(text) && !broken ? [] : [`told in no proper sentence: "${text}"`];
  });
}

/** New sheets are whole, or named as unfinished; how they print is set up, or it is told. */
export function sheetTrouble(
  bench: Bench,
  before: ReadonlySet<unknown>,
  condition: Condition,
  { texts }: Told,
  model: Model,
): readonly string[] {
  return newSheets(bench).flatMap((sheet) => {
    if (before.has(sheet)) return [];
    // Where a person has changed what there is to be written, it is another sheet than usual.
    const isWhole = condition.person ? sheet.columnWidths.size > 0 : model.looks.has(looksOf(sheet));
    if (!isWhole) {
      const isNamed = texts.some((text) => UNFINISHED.test(text) && text.includes(sheet.name));
      return isNamed ? [] : [`nobody told that the sheet ${sheet.name} is unfinished`];
    }
    const isPrinted = condition.person ?? model.prints.has(printOf(sheet));
    return isPrinted || texts.some((text) => UNPRINTED.test(text) || UNFINISHED.test(text))
      ? []
      : [`nobody told that the sheet ${sheet.name} is not set up for printing`];
  });
}

/** What a person made stays: the own format, and sheets added on the way. */
export function personTrouble({ workbook, first, personal }: Bench): readonly string[] {
  const kept = first.formats.some(({ formula }) => formula === PERSONAL_FORMULA);
  const lost = personal.filter(
    (sheet) => !workbook.sheets.includes(sheet) || sheet.cell({ row: 0, column: 0 })?.value !== PERSONAL_TEXT,
  );
  return [
    ...(kept || !workbook.sheets.includes(first) ? [] : ['the person’s own format is gone']),
    ...lost.map(({ name }) => `the person’s own sheet ${name} is gone or changed`),
  ];
}

/** Whether the operation was done whole, or the person heard that it was not. */
export function silenceTrouble(
  bench: Bench,
  operation: Operation,
  condition: Condition,
  told: Told,
): readonly string[] {
  // Nobody asked for a quiet one, and nobody is there to be told any more.
  if (condition.closed || operation.quiet || told.failed || operation.done(bench)) return [];
  return [`not done, and not told: ${told.texts.join(' ') || 'nothing was said'}`];
}

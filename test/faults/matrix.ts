import type { Locale } from '../../src/core/locale';
import type { Bench, Sabotage } from './bench';
import { CONDITIONS, type Condition, type Moment } from './conditions';
import {
  cellTrouble,
  isUnsure,
  personTrouble,
  sheetTrouble,
  silenceTrouble,
  wordTrouble,
  type Changes,
  type Model,
  type Told,
} from './invariants';
import { markCount, newSheets, noticeTexts, type Operation } from './operation';
import { prepared, rehearse, type Rehearsal } from './rehearsal';

/** What trying a part of the matrix came to. */
export interface MatrixResult {
  readonly tried: number;
  readonly survived: number;
  /** What went wrong, cell by cell. */
  readonly troubles: readonly string[];
  /** How many cells were left out, by the reason. */
  readonly leftOut: ReadonlyMap<string, number>;
}

const PROTECTED = /受保护|is protected/u;

/** Rests after which an operation that has not come to an end hangs. */
const MOST_RESTS = 12;

/** Tries every operation under every condition at every batch. */
export async function tryMatrix(
  operations: readonly Operation[],
  { conditions = CONDITIONS, sabotage }: { conditions?: readonly Condition[]; sabotage?: Sabotage } = {},
): Promise<MatrixResult> {
  const rehearsals = new Map<Operation, Rehearsal>();
  const rehearsed = async (operation: Operation): Promise<Rehearsal> => {
    const rehearsal = rehearsals.get(operation) ?? (await rehearse(operation));
    rehearsals.set(operation, rehearsal);
    return rehearsal;
  };
  const leftOut = new Map<string, number>();
  const troubles: string[] = [];
  let tried = 0;
  let survived = 0;
  for (const operation of operations) {
    const rehearsal = await rehearsed(operation);
    const like = operation.like && (await rehearsed(operation.like));
    for (const condition of conditions) {
      const end = condition.once ? 1 : rehearsal.shapes.length;
      for (let nth = 1; nth <= end; nth++) {
        const { actions = 0, changes = false } = rehearsal.shapes[nth - 1] ?? {};
        const moment = { nth, actions, changes, names: rehearsal.names };
        const reason =
          condition.senseless?.(operation, moment) ??
          (condition.once ? null : likeness(operation, rehearsal, like, nth));
        if (reason !== null) {
          leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
          continue;
        }
        const locale = tried++ % 2 === 0 ? 'zh-CN' : 'en';
        const trouble = await tryCell({ operation, condition, moment, locale, model: rehearsal, sabotage });
        if (trouble.length === 0) survived++;
        else troubles.push(`${operation.name} × ${condition.name}, n = ${nth}: ${trouble.join('; ')}`);
      }
    }
  }
  return { tried, survived, troubles, leftOut };
}

/**
 * Why the batch need not be tried: the other operation sends the same. Tried nevertheless are the first batch that is
 * alike, where the other operation comes later, and the first one that changes something.
 */
function likeness(
  { name, like, likeFrom = 1 }: Operation,
  { shapes }: Rehearsal,
  other: Rehearsal | undefined,
  nth: number,
): string | null {
  const changing = shapes.findIndex(({ changes }) => changes) + 1;
  if (!like || nth === Math.max(1, changing) || (likeFrom > 1 && nth === likeFrom)) return null;
  if (shapes[nth - 1]?.text !== other?.shapes[nth - likeFrom]?.text) return null;
  return `${name} sends the same requests as ${like.name}`;
}

interface Cell {
  readonly operation: Operation;
  readonly condition: Condition;
  readonly moment: Moment;
  readonly locale: Locale;
  readonly model: Model;
  readonly sabotage: Sabotage | undefined;
}

/** Tries one cell of the matrix; tells what is wrong, nothing when all is well. */
async function tryCell({ operation, condition, moment, locale, model, sabotage }: Cell): Promise<string[]> {
  const bench = await prepared(operation, locale, sabotage);
  const asked = changesAsked(bench);
  const before = new Set(newSheets(bench));
  condition.set(bench, moment);
  const heard = await outcomeOf(bench, operation);
  const isDone = operation.done(bench);
  // What the person did meanwhile is followed when the cells have rested.
  bench.ringAlarm();
  await bench.rest();
  if (heard === 'hangs' && !condition.closed) return ['the operation never ends'];
  const told = toldBy(bench, heard === 'hangs' ? null : heard);
  const uncertain = condition.closed === true || isUnsure(told);
  const trouble = [
    ...cellTrouble(bench, operation, uncertain ? asked : []),
    ...(isDone ? [] : silenceTrouble(bench, operation, condition, told)),
    ...wordTrouble(told, locale),
    ...(condition.closed ? [] : sheetTrouble(bench, before, condition, told, model)),
  ];
  bench.excel.session.faults.clear();
  condition.lift?.(bench);
  trouble.push(...(await troubleLater(bench, operation, condition, asked)), ...personTrouble(bench));
  await bench.close();
  return trouble;
}

/** Lets the operation come to an end. */
async function outcomeOf(bench: Bench, operation: Operation): Promise<readonly string[] | null | 'hangs'> {
  const answers: (readonly string[] | null)[] = [];
  void operation.act(bench).then((texts) => answers.push(texts));
  for (let rest = 0; rest < MOST_RESTS && answers.length === 0; rest++) await bench.rest();
  const [heard = 'hangs'] = answers;
  return heard;
}

function toldBy({ session }: Bench, heard: readonly string[] | null): Told {
  const { notice, remarks } = session.state();
  if (heard) return { texts: heard, failed: heard.length > 0 };
  // A protected sheet is remarked on as long as it is one.
  const told = [...noticeTexts(notice), ...remarks.filter((text) => PROTECTED.test(text))];
  return { texts: told, failed: told.length > 0 && notice?.tone !== 'success' };
}

/** Every change the product has shown to the person so far. */
function changesAsked({ session }: Bench): Changes {
  const { safeChanges, findings, journal } = session.state();
  return [
    ...safeChanges,
    ...findings.flatMap(({ fixes }) => fixes.flatMap(({ changes }) => changes)),
    ...journal.flatMap(({ changes }) => changes),
  ];
}

/** With nothing in the way any more: a check works and settles what was uncertain, all can be undone, marks removed. */
async function troubleLater(
  bench: Bench,
  operation: Operation,
  condition: Condition,
  asked: Changes,
): Promise<readonly string[]> {
  const session = condition.closed ? bench.reopen() : bench.session;
  if (session.state().phase === 'busy') return ['the session is still busy'];
  await session.check();
  await bench.rest();
  const { notice, findings } = session.state();
  const trouble = cellTrouble(bench, operation, condition.closed ? asked : []).map(
    (text) => `later: ${text}`,
  );
  if (notice && notice.tone !== 'success')
    trouble.push(`a following check fails: ${noticeTexts(notice).join(' ')}`);
  if (findings.length === 0) trouble.push('a following check finds nothing');
  await session.clearMarks();
  const left = markCount(bench);
  if (left > 0) trouble.push(`${left} marks stay: ${noticeTexts(session.state().notice).join(' ')}`);
  return trouble;
}

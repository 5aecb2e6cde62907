import type { Fault } from '../excel-emulator/faults';
import { deleteSheet, insertRow } from '../excel-emulator/person';
import { INSERTED_ROW, RENAMED, type Bench } from './bench';
import type { Operation } from './operation';

/** The batch of the operation something happens to. */
export interface Moment {
  /** From 1. */
  readonly nth: number;
  /** How many actions the batch has when all goes well. */
  readonly actions: number;
  /** Whether it changes something in the workbook. */
  readonly changes: boolean;
  /** The names the operation's new sheets get when all goes well. */
  readonly names: readonly string[];
}

/** Something that goes wrong. */
export interface Condition {
  readonly name: string;
  /** Sets it up for a batch of the operation. */
  readonly set: (bench: Bench, moment: Moment) => void;
  /** Ends it: the dialog is closed, the protection taken away. */
  readonly lift?: (bench: Bench) => void;
  /** It holds for the whole operation, so trying it once is enough. */
  readonly once?: true;
  /** The person's own doing. */
  readonly person?: true;
  /** Nobody is there any more to be told. */
  readonly closed?: true;
  /** Why it makes no sense for this operation at this moment; null where it does. */
  readonly senseless?: (operation: Operation, moment: Moment) => string | null;
}

const READS = 'the batch changes nothing: whether all, a part or nothing of it was done is the same';

/** A fault of one batch. */
function batch(name: string, fault: Fault, more: Pick<Condition, 'senseless'> = {}): Condition {
  return {
    name: `batch n ${name}`,
    set: (bench, { nth }) => plan(bench, (faults) => faults.plan(fault, nth)),
    ...more,
  };
}

/** The batch fails after this share of its actions: those before are done. */
function failing(name: string, share: number): Condition {
  const before = (actions: number): number => Math.floor(actions * share);
  return {
    name: `batch n fails ${name}`,
    set: (bench, { nth, actions }) => {
      const after = before(actions);
      plan(bench, (faults) => faults.plan({ kind: 'fails', code: 'GeneralException', after }, nth));
    },
    senseless: (_, { actions, changes }) => {
      if (share === 0) return null;
      if (!changes) return READS;
      return before(actions) < 2 ? 'the batch has too few actions to be cut there' : null;
    },
  };
}

/** A fault that stays until the person ends it. */
function lasting(name: string, fault: Fault): Condition {
  return {
    name: `from batch n on ${name}`,
    set: (bench, { nth }) => plan(bench, (faults) => faults.planFrom(fault, nth)),
    lift: ({ excel }) => excel.session.faults.clear(),
  };
}

/** What a person does just before the n-th batch: before the first one, it is between the check and the operation. */
function person(
  name: string,
  act: (bench: Bench, moment: Moment) => void,
  more: Pick<Condition, 'lift' | 'senseless'> = {},
): Condition {
  return {
    name: `before batch n ${name}`,
    person: true,
    set: (bench, moment) => {
      const fault: Fault = { kind: 'meanwhile', act: () => act(bench, moment) };
      bench.excel.session.faults.plan(fault, moment.nth);
    },
    ...more,
  };
}

/** What is kept in the workbook is broken in this way. */
function brokenStore(name: string, broken: 'unreadable' | 'unwritable'): Condition {
  return {
    name,
    once: true,
    set: ({ excel }) => (excel.session.excel.brokenXml = broken),
    lift: ({ excel }) => (excel.session.excel.brokenXml = null),
  };
}

/** Plans a fault, and whoever waits in vain for its answer gives up at once: no test sits through half a minute. */
function plan(bench: Bench, set: (faults: Bench['excel']['session']['faults']) => void): void {
  const { faults } = bench.excel.session;
  set(faults);
  faults.happened = ({ kind }) => {
    if (kind === 'never' || kind === 'slow') bench.loseWaiting();
  };
}

export const CONDITIONS: readonly Condition[] = [
  failing('at once', 0),
  failing('after a third of its actions', 1 / 3),
  failing('after two thirds of its actions', 2 / 3),
  batch('never answers', { kind: 'never' }),
  batch('answers late', { kind: 'late', ms: 2 }),
  batch('answers when nobody waits any more', { kind: 'slow', ms: 3 }),
  batch('meets a cell being edited', { kind: 'refused', code: 'InvalidOperationInCellEditMode' }),
  batch('is too large a request', { kind: 'refused', code: 'RequestPayloadSizeLimitExceeded' }),
  batch(
    'has too large an answer',
    { kind: 'unanswerable', code: 'ResponsePayloadSizeLimitExceeded' },
    { senseless: (_, { changes }) => (changes ? null : READS) },
  ),
  lasting('everything fails', { kind: 'fails', code: 'GeneralException', after: 5 }),
  lasting('a cell is being edited', { kind: 'refused', code: 'InvalidOperationInCellEditMode' }),
  lasting('nothing answers', { kind: 'never' }),
  {
    name: 'the pane is closed while batch n runs',
    closed: true,
    set: ({ excel }, { nth }) => excel.session.faults.planFrom({ kind: 'never' }, nth),
    lift: ({ excel }) => excel.session.faults.clear(),
  },
  person('the sheet is protected', ({ first }) => (first.protected = true), {
    lift: ({ first }) => (first.protected = false),
  }),
  person('the structure is protected', ({ excel }) => (excel.session.excel.structureProtected = true), {
    lift: ({ excel }) => (excel.session.excel.structureProtected = false),
    senseless: ({ adds }) => (adds ? null : 'it changes no structure'),
  }),
  person('the sheet is deleted', ({ workbook, first }) => deleteSheet(workbook, first)),
  person('the sheet is renamed', ({ first }) => (first.name = RENAMED)),
  person('a row is inserted', ({ workbook, first }) => insertRow(workbook, first, INSERTED_ROW)),
  person('a sheet takes the name of a new one', takeName, {
    senseless: ({ adds }) => (adds ? null : 'it adds no sheets'),
  }),
  brokenStore('what is kept cannot be written', 'unwritable'),
  brokenStore('what is kept cannot be read', 'unreadable'),
];

/** What a person wrote on a sheet whose name ours would have got. */
export const PERSONAL_TEXT = '手工整理';

/** A person adds a sheet under every name that ours get, if it is still to be had. */
function takeName({ workbook, personal }: Bench, { names }: Moment): void {
  for (const name of names) {
    if (workbook.sheetNamed(name)) continue;
    const sheet = workbook.addSheet(name);
    sheet.ensure({ row: 0, column: 0 }).value = PERSONAL_TEXT;
    personal.push(sheet);
  }
}

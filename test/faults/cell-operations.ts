import { runCommand } from '../../src/commands/run-command';
import type { Session } from '../../src/app/views';
import { typeCell } from '../excel-emulator/person';
import type { Bench } from './bench';
import {
  cellOfFirst,
  hasAdded,
  isChecked,
  isShown,
  journaled,
  markCount,
  marksFollow,
  safeCells,
  said,
  type Operation,
} from './operation';

const LIVE_CELL = { row: 15, column: 4 };
const LIVE_TEXT = '≥2000人';

const TYPED: ReadonlyMap<string, string> = new Map([['E16', LIVE_TEXT]]);

/** The person presses 检查. */
export const CHECK: Operation = {
  name: 'check',
  doors: ['check'],
  act: said(({ session }) => session.check()),
  done: isChecked,
};

const FIRST_CHECK: Operation = { ...CHECK, name: 'first check', like: CHECK, fresh: true };

const SHOW: Operation = {
  name: 'show',
  doors: ['show'],
  act: said(({ session, finding }) => session.show(finding('cost-over-budget').id)),
  done: (bench) => isShown(bench, 14),
};

const FIX_ALL_SAFE: Operation = {
  name: 'fixAllSafe',
  doors: ['fixAllSafe'],
  act: said(({ session }) => session.fixAllSafe()),
  done: (bench) => safeCells(bench) === 5 && journaled(bench, 5) && marksFollow(bench),
};

const CLEAR_MARKS: Operation = {
  name: 'clearMarks',
  doors: ['clearMarks'],
  act: said(({ session }) => session.clearMarks()),
  done: (bench) => markCount(bench) === 0,
};

const LIVE_CHECK: Operation = {
  name: 'live check',
  doors: [],
  quiet: true,
  typed: TYPED,
  act: said(async (bench) => {
    typeCell(bench.workbook, bench.first, LIVE_CELL, LIVE_TEXT);
    await bench.rest();
    bench.ringAlarm();
    await bench.rest();
  }),
  done: isLiveTextSeen,
};

/** What is read, written and marked in the cells. */
export const CELL_OPERATIONS: readonly Operation[] = [
  FIRST_CHECK,
  CHECK,
  SHOW,
  FIX_ALL_SAFE,
  CLEAR_MARKS,
  LIVE_CHECK,
  {
    name: 'check, cancelled',
    doors: ['check', 'cancel'],
    like: CHECK,
    act: said(({ session }) => {
      const checking = session.check();
      session.cancel();
      return checking;
    }),
    done: isChecked,
  },
  {
    name: 'showCell',
    doors: ['showCell'],
    like: SHOW,
    act: said(({ session }) => session.showCell('图书室', 'E13')),
    done: (bench) => isShown(bench, 12),
  },
  {
    name: 'applyFix',
    doors: ['applyFix'],
    act: said(({ session, finding }) => session.applyFix(finding('cost-over-budget').id, 0)),
    done: (bench) => cellOfFirst(bench, 'E15') === '≤100万元' && journaled(bench, 1) && marksFollow(bench),
  },
  {
    name: 'fixRule',
    doors: ['fixRule'],
    like: FIX_ALL_SAFE,
    act: said(({ session }) => session.fixRule('latex-artifact')),
    done: (bench) => safeCells(bench) === 3 && journaled(bench, 3) && marksFollow(bench),
  },
  {
    name: 'undo',
    doors: ['undo'],
    prepare: ({ session }) => session.fixAllSafe(),
    act: said(({ session }) => session.undo()),
    done: (bench) => safeCells(bench) === 0 && journaled(bench, 0) && marksFollow(bench),
  },
  {
    name: 'refresh',
    doors: ['refresh'],
    like: LIVE_CHECK,
    quiet: true,
    typed: TYPED,
    act: said(async (bench) => {
      bench.first.ensure(LIVE_CELL).value = LIVE_TEXT;
      await bench.session.refresh();
      bench.ringAlarm();
      await bench.rest();
    }),
    done: isLiveTextSeen,
  },
  {
    name: 'ribbon: clear marks',
    doors: [],
    like: CLEAR_MARKS,
    act: (bench) => ribbon(bench, (session) => session.clearMarks()),
    done: (bench) => markCount(bench) === 0,
  },
  {
    // It checks first.
    name: 'ribbon: clean sheets',
    doors: [],
    like: FIRST_CHECK,
    adds: true,
    act: (bench) => ribbon(bench, (session) => session.exportSheets('clean')),
    done: (bench) => hasAdded(bench, 3),
  },
];

/** A button of the ribbon: a page of its own, without a pane. */
async function ribbon(bench: Bench, action: (session: Session) => Promise<void>): Promise<readonly string[]> {
  const told: string[] = [];
  let completed = 0;
  await runCommand({ completed: () => completed++ }, bench.reopen(), action, (sentences) => {
    told.push(...sentences);
  });
  expect(completed).toBe(1);
  return told;
}

function isLiveTextSeen({ session }: Bench): boolean {
  return !session.state().findings.some(({ rule }) => rule === 'unit-missing');
}

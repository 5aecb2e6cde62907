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
  storeOf,
  type Operation,
} from './operation';

const LIVE_CELL = { row: 15, column: 4 };
const LIVE_TEXT = '≥2000人';

const TYPED: ReadonlyMap<string, string> = new Map([['E16', LIVE_TEXT]]);

/** What is read, written and marked in the cells. */
export const CELL_OPERATIONS: readonly Operation[] = [
  {
    name: 'first check',
    doors: ['check'],
    fresh: true,
    act: said(({ session }) => session.check()),
    done: isChecked,
  },
  { name: 'check', doors: ['check'], act: said(({ session }) => session.check()), done: isChecked },
  {
    name: 'check, cancelled',
    doors: ['check', 'cancel'],
    like: 'check',
    act: said(({ session }) => {
      const checking = session.check();
      session.cancel();
      return checking;
    }),
    done: isChecked,
  },
  {
    name: 'show',
    doors: ['show'],
    act: said(({ session, finding }) => session.show(finding('cost-over-budget').id)),
    done: (bench) => isShown(bench, 14),
  },
  {
    name: 'showCell',
    doors: ['showCell'],
    like: 'show',
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
    name: 'fixAllSafe',
    doors: ['fixAllSafe'],
    act: said(({ session }) => session.fixAllSafe()),
    done: (bench) => safeCells(bench) === 5 && journaled(bench, 5) && marksFollow(bench),
  },
  {
    name: 'fixRule',
    doors: ['fixRule'],
    like: 'fixAllSafe',
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
    name: 'setMarks off',
    doors: ['setMarks'],
    act: said(({ session }) => session.setMarks(false)),
    done: (bench) => storeOf(bench).includes('"marks":false') && markCount(bench) === 0,
  },
  {
    name: 'setMarks on',
    doors: ['setMarks'],
    prepare: ({ session }) => session.setMarks(false),
    act: said(({ session }) => session.setMarks(true)),
    done: (bench) => storeOf(bench) === '' && marksFollow(bench),
  },
  {
    name: 'clearMarks',
    doors: ['clearMarks'],
    act: said(({ session }) => session.clearMarks()),
    done: (bench) => markCount(bench) === 0,
  },
  {
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
  },
  {
    name: 'refresh',
    doors: ['refresh'],
    like: 'live check',
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
    like: 'clearMarks',
    act: (bench) => ribbon(bench, (session) => session.clearMarks()),
    done: (bench) => markCount(bench) === 0,
  },
  {
    // It checks first.
    name: 'ribbon: clean sheets',
    doors: [],
    like: 'first check',
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

import { HostError, type HostErrorCode } from '../../src/hosts/host';
import { openBench, type Sabotage } from './bench';
import { CELL_OPERATIONS } from './cell-operations';
import { CONDITIONS } from './conditions';
import { DECISION_OPERATIONS, SHEET_OPERATIONS } from './kept-operations';
import { tryMatrix } from './matrix';

const OPERATIONS = [...CELL_OPERATIONS, ...DECISION_OPERATIONS, ...SHEET_OPERATIONS];

/** Operations of the session that ask Excel nothing: no batch of theirs can fail. */
const SILENT = {
  state: [],
  subscribe: [() => undefined],
  setLocale: ['en'],
  rules: [],
  columnRoles: [],
  opinion: [],
  report: [],
  blankSchemes: [],
  exportRemarks: [],
  facts: [],
  opinionWordings: [],
  dismissNotice: [],
} as const;

/** One condition in which all goes well in the end, and one in which something fails. */
const TELLING = /^batch n (?:answers late|fails at once)$/u;

/** A product that does something wrong, and what the matrix says to it. */
const BROKEN: readonly (readonly [string, operation: string, Sabotage, expected: RegExp])[] = [
  [
    'tells that nothing was written, but has',
    'applyFix',
    (host) => {
      const write = host.write.bind(host);
      host.write = async (groups) => {
        const outcomes = await write(groups);
        const edit = groups[0]?.edits[0];
        return edit ? [{ status: 'refused', reason: 'changed', edit, found: '' }] : outcomes;
      };
    },
    /E15 holds "≤100万元", not "≤120万元".*later: /u,
  ],
  [
    'passes a failed writing off as done',
    'fixAllSafe',
    (host) => {
      const write = host.write.bind(host);
      host.write = async (groups) => {
        const outcomes = await write(groups);
        return outcomes.map((item) => (item.status === 'written' ? item : { status: 'written', cells: [] }));
      };
    },
    /holds "６|holds ".+", not "≥/u,
  ],
  [
    'does not tell that marking failed',
    'first check',
    (host) => {
      const mark = host.mark.bind(host);
      host.mark = (marks) => mark(marks).catch(() => []);
    },
    /not done, and not told: nothing was said/u,
  ],
  [
    'writes nothing and says nothing',
    'ignore',
    (host) => (host.saveStore = () => Promise.resolve()),
    /not done, and not told: /u,
  ],
  [
    'leaves its marks behind',
    'check',
    (host) => (host.clearMarks = () => Promise.resolve()),
    /\d+ marks stay: /u,
  ],
  [
    'takes what is the person’s along with its marks',
    'check',
    (host, workbook) => {
      const clearMarks = host.clearMarks.bind(host);
      host.clearMarks = async () => {
        await clearMarks();
        for (const sheet of workbook.sheets) sheet.formats = [];
      };
    },
    /own format is gone/u,
  ],
  [
    'leaves half a sheet and calls it done',
    'importText',
    (host) => {
      const addSheets = host.addSheets.bind(host);
      host.addSheets = (plans) =>
        addSheets(plans.map((plan) => ({ ...plan, cells: plan.cells.slice(0, 3) })));
    },
    /nobody told that the sheet .+ is unfinished/u,
  ],
  [
    'waits for ever',
    'check',
    (host) => {
      const scan = host.scan.bind(host);
      let scans = 0;
      host.scan = () => (scans++ === 0 ? scan() : new Promise(() => undefined));
    },
    /never ends/u,
  ],
  [
    'has no words for what went wrong',
    'show',
    (host) => (host.select = () => Promise.reject(new HostError('unheard-of' as HostErrorCode))),
    /no proper sentence/u,
  ],
];

describe('the fault matrix', () => {
  it.each(BROKEN)('notices a product that %s', async (_, name, sabotage, expected) => {
    const operations = OPERATIONS.filter((operation) => operation.name === name);
    const conditions = CONDITIONS.filter((condition) => TELLING.test(condition.name));
    const { tried, survived, troubles } = await tryMatrix(operations, { conditions, sabotage });
    expect(troubles.length).toBeGreaterThan(0);
    expect(survived).toBe(tried - troubles.length);
    expect(troubles.join('\n')).toMatch(expected);
  });

  it('has every operation of the session that asks Excel for something', async () => {
    const bench = openBench('zh-CN');
    await bench.session.check();
    await bench.rest();
    const doors = Object.keys(bench.session).filter((door) => !(door in SILENT));
    expect([...new Set(OPERATIONS.flatMap((operation) => operation.doors))].sort()).toEqual(doors.sort());
    const before = bench.excel.batches;
    for (const [door, values] of Object.entries(SILENT)) {
      const ask: unknown = bench.session[door as keyof typeof SILENT];
      if (typeof ask === 'function') (ask as (...given: readonly unknown[]) => unknown)(...values);
    }
    await bench.rest();
    expect(bench.excel.batches).toBe(before);
    await bench.close();
  });
});

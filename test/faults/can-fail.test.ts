import { CELL_OPERATIONS } from './cell-operations';
import { CONDITIONS } from './conditions';
import { DECISION_OPERATIONS, SHEET_OPERATIONS } from './kept-operations';
import { openBench, type Sabotage } from './bench';
import { tryMatrix } from './matrix';

const ALL = [...CELL_OPERATIONS, ...DECISION_OPERATIONS, ...SHEET_OPERATIONS];

/** Doors that send nothing to Excel. */
const WITHOUT_EXCEL = new Set([
  ...['state', 'subscribe', 'setLocale', 'rules', 'columnRoles', 'opinion', 'report', 'blankSchemes'],
  'opinionWordings',
  'exportRemarks',
  'dismissNotice',
]);

test('every door of the session that reaches Excel is tried', async () => {
  const bench = openBench('zh-CN');
  const doors = Object.keys(bench.session).filter((door) => !WITHOUT_EXCEL.has(door));
  await bench.close();
  const tried = new Set<string>(ALL.flatMap((operation) => operation.doors));
  expect(doors.length).toBeGreaterThan(15);
  expect(doors.filter((door) => !tried.has(door))).toEqual([]);
});

/** Products with a fault of their own, each with the operation that must give it away. */
const SABOTAGED: readonly { what: string; operation: string; sabotage: Sabotage }[] = [
  {
    what: 'a failed writing is passed off as done',
    operation: 'fixAllSafe',
    sabotage: (host) => {
      const write = host.write.bind(host);
      host.write = (groups) =>
        write(groups).then((outcomes) =>
          outcomes.map((outcome) =>
            outcome.status === 'written' ? outcome : { status: 'written', cells: [] },
          ),
        );
    },
  },
  {
    what: 'marks are never removed',
    operation: 'check',
    sabotage: (host) => {
      host.clearMarks = () => Promise.resolve();
    },
  },
  {
    what: 'nobody is told that marking failed',
    operation: 'first check',
    sabotage: (host) => {
      const mark = host.mark.bind(host);
      host.mark = (marks) => mark(marks).catch(() => []);
    },
  },
];

test.each(SABOTAGED)('the matrix notices when $what', async ({ operation, sabotage }) => {
  const operations = ALL.filter(({ name }) => name === operation);
  const conditions = CONDITIONS.filter(({ name }) => / fails |nothing answers/u.test(name));
  const { tried, troubles } = await tryMatrix(operations, { conditions, sabotage });
  expect(tried).toBeGreaterThan(0);
  expect(troubles).not.toEqual([]);
});

import type { Session } from '../../src/app/views';
import type { Bench } from './bench';
import { CHECK } from './cell-operations';
import { hasAdded, markCount, marksFollow, said, storeOf, type Operation } from './operation';

const REASON = '县里统一要求';
const PACK = JSON.stringify({ schema: 'target-table/pack@1', id: 'county', name: '县口径' });
const IMPORTED = [
  '流动图书车绩效目标表',
  '一级指标\t二级指标\t三级指标\t指标值',
  '产出指标\t数量指标\t出车次数\t≥40次',
].join('\n');

const IGNORE = decision('ignore', ignoreOne, (store) => store.includes(REASON), {});

const RESTORE = decision('restore', ({ session }) => session.restore(0), isEmpty, { prepare: ignoreOne });

/** What is decided and kept in the workbook. */
export const DECISION_OPERATIONS: readonly Operation[] = [
  IGNORE,
  RESTORE,
  decision('dropStale', ({ session }) => session.dropStale(), isEmpty, {
    like: RESTORE,
    typed: new Map([['E16', '≥2000人']]),
    prepare: async (bench) => {
      await ignoreOne(bench);
      // The text it was ignored for goes, and with it the finding.
      bench.first.ensure({ row: 15, column: 4 }).value = '≥2000人';
      await bench.session.check();
    },
  }),
  decision(
    'choosePack',
    ({ session }) => session.choosePack('central-2015'),
    (store) => store.includes('"pack":"central-2015"'),
  ),
  decision(
    'addPack',
    ({ session }) => session.addPack(PACK),
    (store) => store.includes('"pack":"county"'),
  ),
  decision('removePack', ({ session }) => session.removePack('county'), isEmpty, {
    like: RESTORE,
    prepare: ({ session }) => session.addPack(PACK),
  }),
  decision(
    'setRule',
    ({ session }) => session.setRule('unit-missing', { on: false }),
    (store) => store.includes('"unit-missing"'),
  ),
  decision(
    'correctColumn',
    ({ session }) => session.correctColumn(session.state().tables[0]?.id ?? '', 'F10', null),
    (store) => store.includes('"role":null'),
  ),
  decision(
    'setLive',
    ({ session }) => session.setLive(false),
    (store) => store.includes('"live":false'),
  ),
  {
    name: 'setMarks off',
    doors: ['setMarks'],
    like: IGNORE,
    act: said(({ session }) => session.setMarks(false)),
    done: (bench) => storeOf(bench).includes('"marks":false') && markCount(bench) === 0,
  },
  {
    name: 'setMarks on',
    doors: ['setMarks'],
    like: RESTORE,
    prepare: ({ session }) => session.setMarks(false),
    act: said(({ session }) => session.setMarks(true)),
    done: (bench) => storeOf(bench) === '' && marksFollow(bench),
  },
];

const EXPORT_CLEAN = sheets('exportSheets clean', 'exportSheets', 3, ({ session }) =>
  session.exportSheets('clean'),
);

const IMPORT_TEXT: Operation = {
  ...sheets('importText', 'importText', 1, ({ session }) => session.importText(IMPORTED)),
  // Four requests add the sheet, then everything is checked.
  like: CHECK,
  likeFrom: 5,
};

/** What adds sheets to the workbook. */
export const SHEET_OPERATIONS: readonly Operation[] = [
  EXPORT_CLEAN,
  {
    ...sheets('exportSheets clean again', 'exportSheets', 3, ({ session }) => session.exportSheets('clean')),
    like: EXPORT_CLEAN,
    prepare: ({ session }) => session.exportSheets('clean'),
  },
  {
    ...sheets('exportSheets clean stacked', 'exportSheets', 2, ({ session }) =>
      session.exportSheets('clean', { stacked: true }),
    ),
    like: EXPORT_CLEAN,
  },
  {
    ...sheets('exportSheets list', 'exportSheets', 1, ({ session }) => session.exportSheets('list')),
    like: EXPORT_CLEAN,
  },
  {
    ...sheets('exportSheets findings', 'exportSheets', 1, ({ session }) => session.exportSheets('findings')),
    like: EXPORT_CLEAN,
  },
  IMPORT_TEXT,
  {
    ...sheets('insertBlank', 'insertBlank', 1, ({ session }) => session.insertBlank('2021')),
    like: IMPORT_TEXT,
  },
];

/** An operation that keeps a decision in the workbook. */
function decision(
  name: keyof Session,
  act: (bench: Bench) => Promise<void>,
  isKept: (store: string) => boolean,
  more: Pick<Operation, 'like' | 'typed' | 'prepare'> = { like: IGNORE },
): Operation {
  return { name, doors: [name], ...more, act: said(act), done: (bench) => isKept(storeOf(bench)) };
}

/** An operation that adds so many sheets. */
function sheets(
  name: string,
  door: keyof Session,
  count: number,
  act: (bench: Bench) => Promise<void>,
): Operation {
  return {
    name,
    doors: [door],
    adds: true,
    act: said(act),
    done: (bench) => hasAdded(bench, count),
  };
}

function ignoreOne({ session, finding }: Bench): Promise<void> {
  return session.ignore(finding('unit-missing').id, REASON);
}

function isEmpty(store: string): boolean {
  return store === '';
}

import { MARK_FORMULAS } from '../../src/hosts/marks';
import type { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { startExcel, type RunningExcel } from '../excel-emulator/bridge';
import { describedWorkbook } from '../hosts/contract/described-workbook';
import seeds from '../fixtures/seed-tables.json';
import { manifest } from './manifest';
import { elementsNamed } from './read-xml';

type Command = (event: { completed: () => void }) => unknown;

/** The page of the ribbon commands, loaded in an Excel of exactly the declared set. */
async function loadCommands(workbook: MemoryWorkbook): Promise<[RunningExcel, Map<string, Command>]> {
  const excel = startExcel(workbook, { excelApi: '1.9' });
  const commands = new Map<string, Command>();
  const office = globalThis as unknown as {
    Office: { context: object; onReady?: unknown; actions?: unknown };
  };
  office.Office = {
    ...office.Office,
    onReady: (ready: () => void) => {
      ready();
      return Promise.resolve();
    },
    actions: { associate: (name: string, command: Command) => commands.set(name, command) },
    context: { ...office.Office.context, displayLanguage: 'zh-CN', ui: { displayDialogAsync: jest.fn() } },
  };
  await jest.isolateModulesAsync(async () => {
    await import('../../src/commands/main');
  });
  return [excel, commands];
}

function workbook(): MemoryWorkbook {
  const table = seeds.find(({ id }) => id === 'seed-4')?.cells ?? [];
  const areas = [{ top: 0, left: 0, bottom: 0, right: 0 }];
  const old = { id: '{old}', areas, formula: MARK_FORMULAS.error, fill: '#ffd5d2', fontColor: null };
  const described = describedWorkbook([{ name: '目标表', formats: [old] }]);
  table.forEach((texts, row) =>
    texts.forEach((value, column) => {
      const cell = described.sheets[0]?.ensure({ row, column });
      if (cell && value !== '') cell.value = value;
    }),
  );
  return described;
}

/** A command that never completes its event leaves its button pressed, and this test waiting. */
function press(command: Command | undefined): Promise<void> {
  return new Promise((completed, fail) => {
    if (command) void command({ completed });
    else fail(new Error('no such command'));
  });
}

test('the ribbon has exactly the functions the manifest names, and they need no newer Excel', async () => {
  const book = workbook();
  const [excel, commands] = await loadCommands(book);
  try {
    const named = elementsNamed(manifest, 'FunctionName').map(({ text }) => text);
    expect([...commands.keys()].sort()).toEqual([...named].sort());

    await press(commands.get('clearMarks'));
    expect(book.sheets[0]?.formats).toEqual([]);
    await press(commands.get('exportClean'));
    expect(book.sheets).toHaveLength(2);
  } finally {
    // The session looks at what it has written once all has been quiet for a moment.
    await new Promise((resolve) => setTimeout(resolve, 900));
    await excel.settle();
    await excel.dispose();
  }
});

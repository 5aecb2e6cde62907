import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiMembersUsed } from './api-members';
import { manifest, ROOT } from './manifest';
import { elementsNamed } from './read-xml';

/** What Office itself offers wherever Excel has the declared set, apart from ExcelApi. */
const GRANTED: Readonly<Record<string, number>> = { DialogApi: 1.1 };

const declared = elementsNamed(manifest, 'Set').map(({ attributes }) => attributes);
const floor = Number(declared[0]?.['MinVersion']);

/**
 * The other half of the proof runs: the contract suite (test/hosts/contract/office.test.ts) and the ribbon commands
 * (commands.test.ts) work in an Excel whose own library refuses every member above the declared set.
 */
describe('the declared requirement set', () => {
  const members = apiMembersUsed([
    ...readdirSync(join(ROOT, 'src/hosts/office'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `src/hosts/office/${file}`),
    'src/commands/main.ts',
    'src/taskpane/main.tsx',
  ]);

  test('is one set, ExcelApi', () => {
    expect(declared).toEqual([{ Name: 'ExcelApi', MinVersion: '1.9' }]);
  });

  test('covers every member the code names', () => {
    expect(members.length).toBeGreaterThan(50);
    const newer = members.filter(({ set, version }) => minor(version) > minor(allowed(set)));
    expect(newer).toEqual([]);
  });

  test('is no higher than the code needs', () => {
    const needed = members.filter(({ set }) => set === 'ExcelApi').map(({ version }) => minor(version));
    expect(Math.max(...needed)).toBe(minor(floor));
  });

  test('is what the pane asks Excel for', () => {
    const pane = readFileSync(join(ROOT, 'src/taskpane/main.tsx'), 'utf8');
    expect(/REQUIRED_SET = '([\d.]+)'/.exec(pane)?.[1]).toBe(String(floor));
  });
});

function allowed(set: string): number {
  return set === 'ExcelApi' ? floor : (GRANTED[set] ?? 0);
}

/** 1.10 is newer than 1.9. */
function minor(version: string | number): number {
  return Number(String(version).split('.')[1] ?? 0);
}

import type { Edit } from '../../../src/core/sheet/edit';
import type { RefusalReason } from '../../../src/hosts/host';
import type { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { at, type DescribedCell, type DescribedSheet } from './described-workbook';
import type { HostUnderTest } from './host-under-test';

function edit(address: string, before: string, after: string, sheet = '表'): Edit {
  return { sheet, cell: at(address), before, after };
}

function stored(workbook: MemoryWorkbook, address: string): unknown {
  return workbook.sheetNamed('表')?.cell(at(address))?.value ?? null;
}

/** Texts Excel would take for something else when they were typed. */
const TELLING_TEXTS = [
  '=100%',
  '=1+1',
  '+86',
  '-5',
  '@x',
  "'quoted'",
  '90%',
  '0.50',
  '007',
  '13070024000018100082',
  '1e5',
  '2024-1-1',
  '1/2',
  'TRUE',
  '≥90%',
  ' 3 场 ',
  '第一行\n第二行',
];

interface Refusal {
  readonly why: string;
  readonly sheet?: Partial<DescribedSheet>;
  readonly edit: Edit;
  readonly reason: RefusalReason;
  readonly found: string;
}

const REFUSALS: readonly Refusal[] = [
  { why: 'shows something else', edit: edit('A1', 'stale', 'x'), reason: 'changed', found: 'text' },
  { why: 'is blank by now', edit: edit('B9', 'was here', 'x'), reason: 'changed', found: '' },
  { why: 'is filled by now', edit: edit('A1', '', 'x'), reason: 'changed', found: 'text' },
  {
    why: 'shows another text than it stores',
    edit: edit('A2', '0.25', 'x'),
    reason: 'changed',
    found: '25%',
  },
  { why: 'holds a formula', edit: edit('A3', '7', '8'), reason: 'formula', found: '7' },
  {
    why: 'is locked',
    sheet: { protected: true },
    edit: edit('A1', 'text', 'x'),
    reason: 'locked',
    found: 'text',
  },
  {
    why: 'is blank and locked',
    sheet: { protected: true },
    edit: edit('B9', '', 'x'),
    reason: 'locked',
    found: '',
  },
  { why: 'is on no sheet', edit: edit('A1', 'text', 'x', '没有'), reason: 'sheet-missing', found: '' },
  {
    why: 'cannot hold so much',
    edit: edit('A1', 'text', '长'.repeat(32_768)),
    reason: 'too-long',
    found: 'text',
  },
  {
    why: 'is covered by a merged one',
    sheet: { merges: ['A1:B1'] },
    edit: edit('B1', 'text', 'x'),
    reason: 'changed',
    found: '',
  },
];

const CELLS = {
  A1: 'text',
  A2: { value: 0.25, format: '0%' },
  A3: { value: 7, formula: '=3+4' },
  A4: { value: 'open', unlocked: true },
  A5: { value: 'bold', bold: true },
} as const satisfies Record<string, DescribedCell>;

/** Writing: what is stored, what is refused, what stands and falls together. */
export function describeWriting({ open }: HostUnderTest): void {
  describe('writing', () => {
    const opened = (sheet: Partial<DescribedSheet> = {}) => open([{ name: '表', cells: CELLS, ...sheet }]);

    it.each(TELLING_TEXTS)('stores %j as text', async (text) => {
      const { host, workbook } = await opened();
      const edits = [edit('A1', 'text', text), edit('A2', '25%', text), edit('C7', '', text)];
      const [outcome] = await host.write([{ edits }]);
      const cell = expect.objectContaining({ value: text, text, formula: null }) as unknown;
      expect(outcome).toEqual({ status: 'written', cells: [cell, cell, cell] });
      for (const { cell: ref } of edits) {
        expect(workbook.sheetNamed('表')?.cell(ref)).toMatchObject({ value: text, formula: null });
      }
    });

    it.each(REFUSALS)('refuses a cell that $why', async ({ sheet, edit: refused, reason, found }) => {
      const { host, workbook } = await opened(sheet);
      expect(await host.write([{ edits: [refused] }])).toEqual([
        { status: 'refused', reason, edit: refused, found },
      ]);
      expect(stored(workbook, 'A1')).toBe('text');
      expect(workbook.sheetNamed('表')?.cell(at('A3'))?.formula).toBe('=3+4');
    });

    it.each([
      { why: 'shows something else', sheet: '表', text: 'name of the row', status: 'refused' },
      { why: 'is on no sheet', sheet: '没有', text: 'bold', status: 'refused' },
      { why: 'still stands', sheet: '表', text: 'bold', status: 'written' },
    ])('with an anchor that $why: $status', async ({ sheet, text, status }) => {
      const { host, workbook } = await opened();
      const edits = [edit('A1', 'text', 'x')];
      const [outcome] = await host.write([{ edits, anchors: [{ sheet, cell: at('A5'), text }] }]);
      expect(outcome).toMatchObject(
        status === 'refused' ? { status, reason: 'moved', found: 'text' } : { status },
      );
      expect(stored(workbook, 'A1')).toBe(status === 'refused' ? 'text' : 'x');
      expect(stored(workbook, 'A5')).toBe('bold');
    });

    it('clears a cell and keeps its looks', async () => {
      const { host, workbook } = await opened();
      const outcomes = await host.write([{ edits: [edit('A5', 'bold', '')] }]);
      expect(outcomes).toEqual([{ status: 'written', cells: [null] }]);
      expect(stored(workbook, 'A5') ?? '').toBe('');
      expect(workbook.sheetNamed('表')?.cell(at('A5'))?.style?.font?.bold).toBe(true);
    });

    it('takes an edit of a number back: the number is stored again, and shown as before', async () => {
      const { host, workbook } = await opened();
      await host.write([{ edits: [edit('A2', '25%', '90%')] }]);
      const back = { ...edit('A2', '90%', '25%'), stored: 0.25 };
      const outcomes = await host.write([{ edits: [back] }]);
      expect(outcomes).toMatchObject([{ status: 'written', cells: [{ value: 0.25, text: '25%' }] }]);
      expect(stored(workbook, 'A2')).toBe(0.25);
    });

    it('writes unlocked cells of a protected sheet', async () => {
      const { host, workbook } = await opened({ protected: true });
      const [outcome] = await host.write([{ edits: [edit('A4', 'open', 'written')] }]);
      expect(outcome?.status).toBe('written');
      expect(stored(workbook, 'A4')).toBe('written');
    });

    it('writes a group whole or not at all, the other groups regardless', async () => {
      const { host, workbook } = await opened();
      const outcomes = await host.write([
        { edits: [edit('C1', '', 'one')] },
        { edits: [edit('C2', '', 'two'), edit('A1', 'stale', 'x'), edit('C3', '', 'three')] },
        { edits: [edit('C4', '', 'four'), edit('C5', '', 'five')] },
      ]);
      expect(outcomes.map(({ status }) => status)).toEqual(['written', 'refused', 'written']);
      const column = ['C1', 'C2', 'C3', 'C4', 'C5'].map((address) => stored(workbook, address));
      expect(column).toEqual(['one', null, null, 'four', 'five']);
    });

    it('lets later groups see what earlier ones wrote', async () => {
      const { host, workbook } = await opened();
      const outcomes = await host.write([
        { edits: [edit('A1', 'text', 'first')] },
        { edits: [edit('A1', 'text', 'stale')] },
        { edits: [edit('A1', 'first', 'second')] },
      ]);
      expect(outcomes).toMatchObject([
        { status: 'written' },
        { status: 'refused', reason: 'changed', found: 'first' },
        { status: 'written', cells: [{ text: 'second' }] },
      ]);
      expect(stored(workbook, 'A1')).toBe('second');
    });

    it('writes across sheets in one group', async () => {
      const { host, workbook } = await open([{ name: '表', cells: CELLS }, { name: '乙' }]);
      await host.write([{ edits: [edit('A1', 'text', 'x'), edit('B2', '', 'y', '乙')] }]);
      expect(stored(workbook, 'A1')).toBe('x');
      expect(workbook.sheetNamed('乙')?.cell(at('B2'))?.value).toBe('y');
    });

    it('has nothing to tell about no groups', async () => {
      const { host } = await opened();
      expect(await host.write([])).toEqual([]);
    });
  });
}

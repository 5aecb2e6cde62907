import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre';
import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import type { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { openWorkbook } from '../../../src/hosts/memory/reading/xlsx-reader';
import { saveWorkbook } from '../../../src/hosts/memory/saving/xlsx-writer';
import { parcelsOf, Unpacking } from '../../../src/workbench/worker/parcels';

const SAMPLE = readFileSync(resolve(__dirname, '../../../samples/zhangjiakou-2024.xlsx'));
const DAY = { modified: new Date('2024-03-01T00:00:00Z') };

/** As messages between a page and a worker do it: every parcel is cloned. */
function sent(workbook: MemoryWorkbook) {
  const unpacking = new Unpacking();
  let parcels = 0;
  for (const parcel of parcelsOf(workbook)) {
    unpacking.add(structuredClone(parcel));
    parcels++;
  }
  return { workbook: unpacking.workbook, parcels };
}

async function longWorkbook(rows: number): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [{ name: '长表', rows: Array.from({ length: rows }, (_, row) => [`第${row}行`, row, 0.25]) }],
  });
}

describe('a workbook on its way', () => {
  it('arrives with every cell, style and sheet', async () => {
    const workbook = await openWorkbook(SAMPLE);
    const arrived = sent(workbook).workbook;
    expect(arrived.sheets.map(({ id, name }) => [id, name])).toEqual(
      workbook.sheets.map(({ id, name }) => [id, name]),
    );
    for (const [index, sheet] of workbook.sheets.entries()) {
      const other = arrived.sheets[index];
      expect([...(other?.rows() ?? [])]).toEqual([...sheet.rows()]);
      expect(other?.merges).toEqual(sheet.merges);
      expect(other?.columnWidths).toEqual(sheet.columnWidths);
    }
    expect(arrived.active?.sheet).toBe(
      arrived.sheets[workbook.sheets.indexOf(workbook.active?.sheet as never)],
    );
    expect(await new MemoryHost(arrived).scan()).toEqual(await new MemoryHost(workbook).scan());
  });

  it('goes in parcels of few rows, and tells how far it has come', async () => {
    const workbook = await openWorkbook(await longWorkbook(1001));
    const shares = [...parcelsOf(workbook)].map((parcel) => (parcel.kind === 'entries' ? parcel.share : 0));
    expect(shares.length).toBeGreaterThan(4);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(await new MemoryHost(sent(workbook).workbook).scan()).toEqual(
      await new MemoryHost(workbook).scan(),
    );
  });

  it('is not changed by being taken apart', async () => {
    const workbook = await openWorkbook(await longWorkbook(600));
    const before = await new MemoryHost(workbook).scan();
    expect([...parcelsOf(workbook)].length).toBeGreaterThan(1);
    expect(await new MemoryHost(workbook).scan()).toEqual(before);
  });

  it('can be given new sheets on the other side', async () => {
    const arrived = sent(await openWorkbook(SAMPLE)).workbook;
    const ids = arrived.sheets.map(({ id }) => id);
    expect(ids).not.toContain(arrived.addSheet('新表').id);
  });
});

describe('saving what became of a workbook', () => {
  async function savedOver(change: (workbook: MemoryWorkbook) => unknown) {
    const page = sent(await openWorkbook(SAMPLE)).workbook;
    await change(page);
    const workbook = sent(page).workbook;
    const direct = await openWorkbook(SAMPLE);
    await change(direct);
    return { saved: await saveWorkbook(workbook, DAY), direct: await saveWorkbook(direct, DAY) };
  }

  it('is the same as saving it where it was read, when nothing changed', async () => {
    const { saved, direct } = await savedOver(() => undefined);
    expect(Buffer.from(saved).equals(Buffer.from(direct))).toBe(true);
  });

  it('is the same when cells, marks, sheets and decisions changed', async () => {
    const { saved, direct } = await savedOver(async (workbook) => {
      const host = new MemoryHost(workbook);
      const sheet = workbook.sheets[3];
      if (!sheet) throw new Error('the sample lost a sheet');
      sheet.ensure({ row: 13, column: 4 }).value = '≤0.85万元';
      sheet.ensure({ row: 60, column: 1 }).value = 7;
      await host.mark([{ sheet: sheet.name, cell: { row: 13, column: 4 }, level: 'error' }]);
      await host.saveStore('{"schema":"target-table/workbook@1"}');
      workbook.addSheet('另一张').ensure({ row: 0, column: 0 }).value = '=不是公式';
    });
    expect(Buffer.from(saved).equals(Buffer.from(direct))).toBe(true);
    const { sheets } = await readXlsx(saved);
    expect(sheets[3]?.rows[13]?.[4]).toBe('≤0.85万元');
    expect(sheets.at(-1)?.name).toBe('另一张');
  });

  it('leaves out sheets that were removed', async () => {
    const { saved } = await savedOver((workbook) => {
      const [first] = workbook.sheets;
      if (first) workbook.removeSheet(first);
    });
    expect((await readXlsx(saved)).sheets).toHaveLength(3);
  });
});

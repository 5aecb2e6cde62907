import * as xls from '@e965/xlsx';
import { writeXlsx } from 'hucre';
import seeds from '../../fixtures/seed-tables.json';
import { ownWorkbook, type OfferedFile } from './files';

/** The person's own workbook under another name. */
export async function namedWorkbook(name: string): Promise<OfferedFile> {
  return { ...(await ownWorkbook()), name };
}

/** The person's own table with another project name under the same code. */
export async function renamedWorkbook(name: string, project: string): Promise<OfferedFile> {
  const table = seeds.find(({ id }) => id === 'seed-4')?.cells ?? [];
  const rows = table.map((row) =>
    row.map((text, column) => (row[column - 1] === '项目名称' ? project : text)),
  );
  const bytes = await writeXlsx({ sheets: [{ name: '重名', rows }] });
  return { ...(await ownWorkbook()), name, buffer: Buffer.from(bytes) };
}

/** The same table as Excel 97 would have saved it. */
export async function oldWorkbook(name: string): Promise<OfferedFile> {
  const { buffer } = await ownWorkbook();
  const old = xls.write(xls.read(buffer), { type: 'buffer', bookType: 'biff8' }) as Buffer;
  return { name, mimeType: 'application/vnd.ms-excel', buffer: old };
}

/** A workbook of so many rows that reading it takes a while. */
export async function longWorkbook(name: string, rows: number): Promise<OfferedFile> {
  const table = seeds.find(({ id }) => id === 'seed-4')?.cells ?? [];
  const last = table.at(-1) ?? [];
  const more = Array.from({ length: rows }, (_, index) => [...last.slice(0, -1), `第${index}行`]);
  const bytes = await writeXlsx({ sheets: [{ name: '长表', rows: [...table, ...more] }] });
  return { ...(await ownWorkbook()), name, buffer: Buffer.from(bytes) };
}

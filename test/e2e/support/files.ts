import { randomBytes } from 'node:crypto';
import { writeXlsx } from 'hucre';
import seeds from '../../fixtures/seed-tables.json';

/** A file as a person would hand it over. */
export interface OfferedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The one sheet of the person's own workbook. */
export const OWN_SHEET = '本单位目标表';

/** A workbook with one target table whose total cost exceeds its budget. */
export async function ownWorkbook(): Promise<OfferedFile> {
  const table = seeds.find(({ id }) => id === 'seed-4');
  if (!table) throw new Error('the fixture lost seed-4');
  const bytes = await writeXlsx({ sheets: [{ name: OWN_SHEET, rows: table.cells }] });
  return { name: '本单位.xlsx', mimeType: XLSX, buffer: Buffer.from(bytes) };
}

/** The beginning of a workbook with a password: a compound file that names its encrypted part. */
export function encryptedWorkbook(): OfferedFile {
  const buffer = Buffer.alloc(2048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(buffer);
  Buffer.from('EncryptedPackage', 'utf16le').copy(buffer, 1024);
  return { name: '加密.xlsx', mimeType: XLSX, buffer };
}

/** Not a workbook, whatever its name says. */
export function garbage(): OfferedFile {
  return { name: '损坏.xlsx', mimeType: XLSX, buffer: Buffer.concat([Buffer.from([0]), randomBytes(4096)]) };
}

import {
  areaToA1,
  columnIndex,
  columnLetters,
  parseArea,
  SHEET_LIMITS,
  type Area,
} from '../../src/core/sheet/address';
import type { MemorySheet } from '../../src/hosts/memory/workbook';
import { invalidArgument } from './fault';

/** The longest address Excel accepts for several areas. Source: Worksheet.getRanges in the Office.js reference. */
const LONGEST_ADDRESS = 8192;

/** Reads `A1:B2`, `A:C`, `1:3`, each with `$` and sheet name or without. Throws `InvalidArgument`. */
export function areaFrom(address: string): Area {
  const local = address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '');
  const area = parseArea(local) ?? columnsFrom(local) ?? rowsFrom(local);
  if (!area || area.bottom >= SHEET_LIMITS.rows || area.right >= SHEET_LIMITS.columns) {
    throw invalidArgument('address');
  }
  return area;
}

/** Reads several areas, separated by commas. Throws `InvalidArgument`. */
export function areasFrom(address: string): Area[] {
  if (address.length > LONGEST_ADDRESS) throw invalidArgument('an address longer than 8192 characters');
  return address.split(',').map(areaFrom);
}

/** The address as Excel writes it: the sheet's name in front, in quotes where needed. */
export function addressOf(sheet: MemorySheet, area: Area): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name)
    ? sheet.name
    : `'${sheet.name.replace(/'/g, "''")}'`;
  return `${name}!${localAddress(area)}`;
}

function localAddress(area: Area): string {
  const allRows = area.top === 0 && area.bottom === SHEET_LIMITS.rows - 1;
  const allColumns = area.left === 0 && area.right === SHEET_LIMITS.columns - 1;
  if (allColumns) return `${area.top + 1}:${area.bottom + 1}`;
  return allRows ? `${columnLetters(area.left)}:${columnLetters(area.right)}` : areaToA1(area);
}

function columnsFrom(text: string): Area | null {
  const [, from, to] = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text) ?? [];
  if (!from || !to) return null;
  return { top: 0, left: columnIndex(from), bottom: SHEET_LIMITS.rows - 1, right: columnIndex(to) };
}

function rowsFrom(text: string): Area | null {
  const [, from, to] = /^(\d+):(\d+)$/.exec(text) ?? [];
  if (!from || !to) return null;
  return { top: Number(from) - 1, left: 0, bottom: Number(to) - 1, right: SHEET_LIMITS.columns - 1 };
}

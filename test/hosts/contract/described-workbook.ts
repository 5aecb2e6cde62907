import { parseA1, parseArea, type Area, type CellRef } from '../../../src/core/sheet/address';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { MemoryWorkbook, type FormulaFormat, type MemoryCell } from '../../../src/hosts/memory/workbook';

/** A cell in a description: its value, or more. */
export type DescribedCell =
  | CellValue
  | {
      readonly value?: CellValue;
      readonly formula?: string;
      readonly format?: string;
      readonly unlocked?: boolean;
      readonly bold?: boolean;
    };

/** A small description of a sheet, cells by address. */
export interface DescribedSheet {
  readonly name: string;
  readonly cells?: Readonly<Record<string, DescribedCell>>;
  readonly merges?: readonly string[];
  readonly formats?: readonly FormulaFormat[];
  readonly protected?: boolean;
  readonly hidden?: boolean;
}

/** The cell with this address; fails the test when the address is wrong. */
export function at(address: string): CellRef {
  const ref = parseA1(address);
  if (!ref) throw new Error(`no address: ${address}`);
  return ref;
}

/** The rectangle with this address; fails the test when the address is wrong. */
export function areaAt(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`no area: ${address}`);
  return area;
}

/** A workbook in memory from descriptions, the first sheet in front. */
export function describedWorkbook(sheets: readonly DescribedSheet[]): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  for (const description of sheets) {
    const sheet = workbook.addSheet(description.name);
    sheet.visible = !description.hidden;
    sheet.protected = description.protected ?? false;
    sheet.merges = (description.merges ?? []).map(areaAt);
    sheet.formats = [...(description.formats ?? [])];
    for (const [address, described] of Object.entries(description.cells ?? {})) {
      Object.assign(sheet.ensure(at(address)), cellOf(described));
    }
  }
  return workbook;
}

function cellOf(described: DescribedCell): MemoryCell {
  if (typeof described !== 'object') return { value: described, formula: null };
  const { value = null, formula = null, format, unlocked, bold } = described;
  return {
    value,
    formula,
    style: {
      ...(format && { numFmt: format }),
      ...(unlocked && { protection: { locked: false } }),
      ...(bold && { font: { bold } }),
    },
  };
}

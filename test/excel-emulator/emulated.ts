import type { MemorySheet, MemoryWorkbook } from '../../src/hosts/memory/workbook';
import type { Area } from '../../src/core/sheet/address';
import { accessDenied, ExcelFault } from './fault';
import type { EventHub } from './events';

/** A conditional format that is not a formula (data bar, colour scale ...): the person's, seen but not modelled. */
export interface ForeignFormat {
  readonly id: string;
  readonly type: string;
}

/** What the emulated Excel knows beside the workbook itself. */
export interface Emulation {
  readonly workbook: MemoryWorkbook;
  readonly events: EventHub;
  /** Whether sheets may not be added, renamed or removed. */
  structureProtected: boolean;
  /** Whether custom XML parts cannot be read, or not be changed, in this workbook. */
  brokenXml: 'unreadable' | 'unwritable' | null;
  readonly foreignFormats: Map<MemorySheet, ForeignFormat[]>;
  /** The next number for ids of conditional formats. */
  nextId: number;
}

/**
 * An object of Excel's object model. Its public members carry the names of the wire (`Values`, `GetCell`), so that the
 * executor needs no table of calls.
 */
export abstract class Emulated {
  /** The name of the type in office.js. */
  abstract readonly typeName: string;

  constructor(protected readonly excel: Emulation) {}

  /** Told that cells have changed; listeners of the pane learn it after the answer. */
  protected touched(sheet: MemorySheet, area: Area | null): void {
    this.excel.workbook.changed({ sheet, area, source: 'product' });
  }
}

/** A collection: answers queries with `_Items` and indexers with `GetItem`. */
export abstract class EmulatedCollection extends Emulated {
  abstract items(): readonly Emulated[];
  /** Throws `ItemNotFound`. */
  abstract GetItem(key: unknown): Emulated;
}

/** Throws when the custom XML parts are broken in this way. */
export function requireXml(excel: Emulation, broken: 'unreadable' | 'unwritable'): void {
  if (excel.brokenXml === broken) {
    throw new ExcelFault(
      'GeneralException',
      'There was an internal error while processing the request.',
      500,
    );
  }
}

/** Throws `AccessDenied` when the sheet is protected. */
export function requireUnprotected(sheet: MemorySheet): void {
  if (sheet.protected) throw accessDenied();
}

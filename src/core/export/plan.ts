import type { Area, CellRef } from '../sheet/address';

/** The font of cells whose look names none; points. */
export const PLAN_FONT = { name: '宋体', size: 11 } as const;

/** How a planned cell looks. Colours are `#RRGGBB`. */
export interface CellLook {
  readonly bold?: boolean;
  /** Points; that of {@link PLAN_FONT} where absent. */
  readonly fontSize?: number;
  readonly fontName?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly border?: boolean;
}

/** A text and its place. Hosts store it as text, guarded against formula injection. */
export interface PlannedCell {
  readonly cell: CellRef;
  readonly text: string;
}

/** A look for a rectangle; later entries win where two overlap. */
export interface PlannedLook {
  readonly area: Area;
  readonly look: CellLook;
}

/** How the sheet prints. Millimetres. */
export interface PrintSetup {
  readonly paper: 'A4';
  readonly orientation: 'portrait' | 'landscape';
  /** All columns on one page width. */
  readonly fitToWidth: boolean;
  readonly marginsMm: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Rows repeated on every page (both counted from 0, both included), or null. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Text at the foot of every page; `&P` is the page and `&N` the number of pages. */
  readonly footer: string;
}

/** A whole sheet as data. The core builds plans, hosts only draw them. Rows and columns count from 0. */
export interface SheetPlan {
  /** At most 31 characters, none of `\ / ? * [ ] :`. */
  readonly name: string;
  readonly cells: readonly PlannedCell[];
  readonly merges: readonly Area[];
  readonly looks: readonly PlannedLook[];
  /** Widths in characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** Heights in points of the rows that have their own. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly print: PrintSetup;
}

import type { Area, CellRef } from '../sheet/address';

/** The font of cells whose look names none; points. */
export const PLAN_FONT = { name: '宋体', size: 11 } as const;

/** The colour of texts that lead somewhere. */
export const LINK_COLOR = '#0563C1';

/** How a planned cell looks. Colours are `#RRGGBB`. */
export interface CellLook {
  readonly bold?: boolean;
  /** Points; that of {@link PLAN_FONT} where absent. */
  readonly fontSize?: number;
  readonly fontName?: string;
  readonly color?: string;
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

/** A cell that leads to another cell of the workbook. The cell keeps its own text. */
export interface PlannedLink {
  readonly cell: CellRef;
  readonly to: {
    /** The name of a sheet of the workbook; with `planned` that of a plan drawn together with this one. */
    readonly sheet: string;
    readonly cell: CellRef;
    readonly planned?: boolean;
  };
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
  /** Text at the head of every page, at its right; nothing where absent. */
  readonly header?: string;
  /** Text at the foot of every page; `&P` is the page and `&N` the number of pages. */
  readonly footer: string;
}

/** What a sheet of ours is. Exporting again replaces the sheets of the same kinds. */
export const OWN_KINDS = ['contents', 'clean', 'list', 'findings'] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

/** A whole sheet as data. The core builds plans, hosts only draw them. Rows and columns count from 0. */
export interface SheetPlan {
  /** At most 31 characters, none of `\ / ? * [ ] :`. */
  readonly name: string;
  /** Marks the drawn sheet as one of ours, of this kind; without it nobody can tell it from the person's. */
  readonly own?: OwnKind;
  readonly cells: readonly PlannedCell[];
  readonly merges: readonly Area[];
  readonly looks: readonly PlannedLook[];
  /** Widths in characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** Heights in points of the rows that have their own. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly links?: readonly PlannedLink[];
  /** An Excel table with filters: its first row holds the names of its columns, each one different. */
  readonly table?: Area;
  /** Rows at the top that stay in view. */
  readonly frozenRows?: number;
  /** Rows a new printed page begins with, ascending. */
  readonly pageBreaks?: readonly number[];
  readonly print: PrintSetup;
}

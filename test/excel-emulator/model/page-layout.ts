import type { HeaderFooter, PageMargins } from 'hucre';
import type { MemorySheet } from '../../../src/hosts/memory/workbook';
import { areaFrom } from '../addresses';
import { Emulated, type Emulation } from '../emulated';
import { invalidArgument, notImplemented } from '../fault';
import { RangeModel } from './range';

const POINTS_PER_INCH = 72;

/** Excel.PageLayout. Margins are points on the wire and inches in a workbook. */
export class PageLayoutModel extends Emulated {
  readonly typeName = 'PageLayout';

  constructor(
    excel: Emulation,
    private readonly sheet: MemorySheet,
  ) {
    super(excel);
  }

  get Orientation(): string {
    return this.sheet.pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  }

  set Orientation(name: string) {
    if (name !== 'Portrait' && name !== 'Landscape') throw invalidArgument('orientation');
    this.setUp({ orientation: name === 'Landscape' ? 'landscape' : 'portrait' });
  }

  get PaperSize(): string {
    return this.sheet.pageSetup.paperSize === 'a4' ? 'A4' : 'Letter';
  }

  set PaperSize(name: string) {
    if (name !== 'A4') throw notImplemented(`the paper size ${name}`);
    this.setUp({ paperSize: 'a4' });
  }

  get Zoom(): { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number } {
    const { fitToPage, fitToWidth, fitToHeight, scale } = this.sheet.pageSetup;
    if (!fitToPage) return { scale: scale ?? 100 };
    return {
      ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}),
      ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}),
    };
  }

  set Zoom(zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number }) {
    const { scale, horizontalFitToPages: fitToWidth = 0, verticalFitToPages: fitToHeight = 0 } = zoom;
    this.setUp(
      scale === undefined ? { fitToPage: true, fitToWidth, fitToHeight } : { fitToPage: false, scale },
    );
  }

  get TopMargin(): number {
    return this.margin('top');
  }

  set TopMargin(points: number) {
    this.setMargin('top', points);
  }

  get RightMargin(): number {
    return this.margin('right');
  }

  set RightMargin(points: number) {
    this.setMargin('right', points);
  }

  get BottomMargin(): number {
    return this.margin('bottom');
  }

  set BottomMargin(points: number) {
    this.setMargin('bottom', points);
  }

  get LeftMargin(): number {
    return this.margin('left');
  }

  set LeftMargin(points: number) {
    this.setMargin('left', points);
  }

  get PrintGridlines(): boolean {
    return this.sheet.pageSetup.showGridLines === true;
  }

  set PrintGridlines(showGridLines: boolean) {
    this.setUp({ showGridLines });
  }

  get HeadersFooters(): HeaderFooterGroupModel {
    return new HeaderFooterGroupModel(this.excel, this.sheet);
  }

  /** A range or an address such as `$1:$3`. */
  SetPrintTitleRows(rows: unknown): void {
    const area = rows instanceof RangeModel ? rows.area : areaFrom(String(rows));
    this.setUp({ printTitlesRow: `$${area.top + 1}:$${area.bottom + 1}` });
  }

  private setUp(change: Partial<MemorySheet['pageSetup']>): void {
    this.sheet.pageSetup = { ...this.sheet.pageSetup, ...change };
  }

  private margin(side: keyof PageMargins): number {
    return (this.sheet.pageSetup.margins?.[side] ?? 0.75) * POINTS_PER_INCH;
  }

  private setMargin(side: keyof PageMargins, points: number): void {
    if (!(points >= 0)) throw invalidArgument(`${side}Margin`);
    this.setUp({ margins: { ...this.sheet.pageSetup.margins, [side]: points / POINTS_PER_INCH } });
  }
}

/** Excel.HeaderFooterGroup. */
class HeaderFooterGroupModel extends Emulated {
  readonly typeName = 'HeaderFooterGroup';

  constructor(
    excel: Emulation,
    private readonly sheet: MemorySheet,
  ) {
    super(excel);
  }

  get DefaultForAllPages(): HeaderFooterModel {
    return new HeaderFooterModel(this.excel, this.sheet);
  }
}

/** Excel.HeaderFooter. The file format keeps left, centre and right in one text: `&L...&C...&R...`. */
class HeaderFooterModel extends Emulated {
  readonly typeName = 'HeaderFooter';

  constructor(
    excel: Emulation,
    private readonly sheet: MemorySheet,
  ) {
    super(excel);
  }

  get CenterFooter(): string {
    return this.part('oddFooter');
  }

  set CenterFooter(text: string) {
    this.sheet.headerFooter = { ...this.sheet.headerFooter, oddFooter: `&C${text}` };
  }

  get RightHeader(): string {
    return this.part('oddHeader');
  }

  set RightHeader(text: string) {
    this.sheet.headerFooter = { ...this.sheet.headerFooter, oddHeader: `&R${text}` };
  }

  private part(which: keyof HeaderFooter): string {
    const whole: unknown = this.sheet.headerFooter[which];
    return typeof whole === 'string' ? whole.replace(/^&[CR]/, '') : '';
  }
}

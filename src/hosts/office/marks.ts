import { toA1 } from '../../core/sheet/address';
import { groupBy } from '../../core/sheet/group-by';
import { HostError, type Mark } from '../host';
import { MARK_FILLS, MARK_FORMULAS, MARK_LEVELS } from '../marks';
import { sheetKey } from '../sheet-names';
import { addressesOf, runsOf } from './addresses';
import { isHostError } from './errors';
import { requestOwnFormats, type MarkedSheet } from './own-formats';
import type { ExcelRunner, Work } from './runner';
import { readSheets } from './sheets';

/** How often a marking starts anew because the workbook was not as we knew it. */
const ATTEMPTS = 3;

/**
 * The marks in the workbook: per sheet and level one conditional format (more where the address would get too long).
 * Which formats are ours is known from the last scan or marking, so that replacing them takes a single sync; whenever
 * that knowledge proves wrong, or a marking fails half way, it is read afresh.
 */
export class OfficeMarks {
  private known: readonly MarkedSheet[] | null = null;

  constructor(private readonly excel: ExcelRunner) {}

  /** Takes over what a scan has found. */
  remember(sheets: readonly MarkedSheet[]): void {
    this.known = sheets;
  }

  /** Replaces all marks by these. Returns the protected sheets that have marks, or should have. */
  async mark(marks: readonly Mark[]): Promise<readonly string[]> {
    await this.insist(async (fresh) => this.replace(await this.marked(marks, fresh), marks));
    return this.unmarked(marks);
  }

  /** The same where marks of ours stand; null where somebody has removed them all. */
  async redraw(marks: readonly Mark[]): Promise<readonly string[] | null> {
    return this.insist(async (fresh) => {
      const sheets = await this.marked(marks, fresh);
      if (sheets.every(({ formats }) => formats.length === 0)) {
        this.known = sheets;
        return null;
      }
      await this.replace(sheets, marks);
      return this.unmarked(marks);
    });
  }

  /** The marks that stand, as far as these are concerned. */
  private async marked(marks: readonly Mark[], fresh: boolean): Promise<readonly MarkedSheet[]> {
    const known = fresh ? null : this.known;
    // A sheet nobody has told us about may be new.
    const names = new Set(known?.map(({ name }) => sheetKey(name)));
    const complete = known && marks.every(({ sheet }) => names.has(sheetKey(sheet)));
    return complete ? known : this.excel.run(readMarked);
  }

  private unmarked(marks: readonly Mark[]): readonly string[] {
    const wanted = new Set(marks.map(({ sheet }) => sheetKey(sheet)));
    return (this.known ?? []).flatMap((sheet) => {
      const concerned = sheet.formats.length > 0 || wanted.has(sheetKey(sheet.name));
      return sheet.protected && concerned ? [sheet.name] : [];
    });
  }

  /** Removes every mark there is, whoever remembers it. Rejects with `protected` when a protected sheet keeps some. */
  async clear(): Promise<void> {
    await this.insist(async () => this.replace(await this.excel.run(readMarked), []));
    const kept = this.known?.filter(({ formats }) => formats.length > 0).length ?? 0;
    if (kept > 0) throw new HostError('protected', `${kept} protected sheets keep their marks`);
  }

  /** A mark somebody else has deleted, a sheet that is gone or has been protected since: look again and retry. */
  private async insist<T>(attempt: (fresh: boolean) => Promise<T>): Promise<T> {
    for (let count = 1; ; count++) {
      try {
        return await attempt(count > 1);
      } catch (error) {
        if (count === ATTEMPTS || !isHostError(error, 'missing', 'protected')) throw error;
      }
    }
  }

  private async replace(sheets: readonly MarkedSheet[], marks: readonly Mark[]): Promise<void> {
    // Until the answer is here nobody knows what stands in the workbook.
    this.known = null;
    const idle = marks.length === 0 && sheets.every(({ formats }) => formats.length === 0);
    this.known = idle ? sheets : await this.excel.run(replaceWork(sheets, marks));
  }
}

const readMarked: Work<readonly MarkedSheet[]> = async (context, sync) => {
  const sheets = await readSheets(context, sync);
  const requested = sheets.map((sheet) => ({
    sheet,
    ownFormats: requestOwnFormats(context.workbook.worksheets.getItem(sheet.id)),
  }));
  await sync();
  return requested.map(({ sheet, ownFormats }) => ({ ...sheet, formats: ownFormats() }));
};

/** Deletes the known marks and adds the new ones, in one sync. */
function replaceWork(sheets: readonly MarkedSheet[], marks: readonly Mark[]): Work<readonly MarkedSheet[]> {
  const bySheet = groupBy(marks, ({ sheet }) => sheetKey(sheet));
  return async (context, sync) => {
    const drawn = sheets.map((sheet) => {
      const own = bySheet.get(sheetKey(sheet.name)) ?? [];
      if (sheet.protected || sheet.formats.length + own.length === 0) return null;
      const item = context.workbook.worksheets.getItem(sheet.id);
      const formats = item.getRange().untrack().conditionalFormats;
      for (const id of sheet.formats) formats.getItem(id).delete();
      return drawMarks(item, own);
    });
    await sync();
    return sheets.map((sheet, index) => ({
      ...sheet,
      formats: drawn[index]?.map(({ id }) => id) ?? sheet.formats,
    }));
  };
}

function drawMarks(sheet: Excel.Worksheet, marks: readonly Mark[]): Excel.ConditionalFormat[] {
  // A cell with several levels shows the gravest: set last, it wins here.
  const levels = new Map(
    [...MARK_LEVELS]
      .reverse()
      .flatMap((level) => marks.filter((mark) => mark.level === level))
      .map((mark) => [toA1(mark.cell), mark]),
  );
  return MARK_LEVELS.flatMap((level) => {
    const cells = [...levels.values()].filter((mark) => mark.level === level).map(({ cell }) => cell);
    return addressesOf(runsOf(cells)).map((address) => {
      const format = sheet.getRanges(address).untrack().conditionalFormats.add('Custom');
      format.custom.rule.formula = MARK_FORMULAS[level];
      format.custom.format.fill.color = MARK_FILLS[level];
      return format.load('id');
    });
  });
}

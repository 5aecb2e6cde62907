import { HostError } from '../../host';
import { isHostError } from '../errors';
import type { ExcelRunner, Sync } from '../runner';

/** What a scenario has seen: plain data, the same on every computer if Excel does what the product relies on. */
export type Seen = string | number | boolean | null | readonly Seen[] | { readonly [name: string]: Seen };

/** What is done with the sheet: requests first, then as few syncs as possible. */
export type SheetWork<T> = (sheet: Excel.Worksheet, sync: Sync, context: Excel.RequestContext) => Promise<T>;

/** Beginning of the names under which self-test sheets, hidden names and XML parts are known. */
const SHEET_NAME = '绩效目标 自检';
export const HIDDEN_NAME = '_TargetTableSelfTest';
export const PART_NAMESPACE = 'urn:target-table-assistant:self-test';

/** A sheet the self-test has added for one scenario. Scenarios touch nothing else of the workbook. */
export class TestSheet {
  private readonly others: TestSheet[] = [];

  private constructor(
    readonly excel: ExcelRunner,
    readonly name: string,
    private readonly id: string,
  ) {}

  /** Adds a sheet behind the last one. */
  static async add(excel: ExcelRunner): Promise<TestSheet> {
    return excel.run(async (context, sync) => {
      const worksheets = context.workbook.worksheets.load('items/name');
      await sync();
      const taken = new Set(worksheets.items.map(({ name }) => name));
      let number = 1;
      while (taken.has(`${SHEET_NAME} ${number}`)) number++;
      const name = `${SHEET_NAME} ${number}`;
      const sheet = worksheets.add(name).load('id');
      await sync();
      return new TestSheet(excel, name, sheet.id);
    });
  }

  /** Does something with the sheet. */
  run<T>(work: SheetWork<T>): Promise<T> {
    return this.excel.run((context, sync) =>
      work(context.workbook.worksheets.getItem(this.id), sync, context),
    );
  }

  /** The code with which Excel refuses something; `accepted` when it does not. */
  async refusal(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string> {
    try {
      await this.run(async (sheet, sync, context) => {
        work(sheet, context);
        await sync();
      });
      return 'accepted';
    } catch (error) {
      // Silence is no answer of Excel's.
      if (isHostError(error, 'timeout', 'busy')) throw error;
      return codeOf(error);
    }
  }

  /** The text with the sheet's own name taken out: it has a number that is another one elsewhere. */
  masked(text: string): string {
    return text.replaceAll(this.name, '<sheet>');
  }

  /** Adds a sheet that goes with this one. */
  async another(): Promise<TestSheet> {
    const sheet = await TestSheet.add(this.excel);
    this.others.push(sheet);
    return sheet;
  }

  /** The names of this sheet and of those that go with it. */
  get names(): readonly string[] {
    return [this.name, ...this.others.map(({ name }) => name)];
  }

  /** Takes the sheet away again, and those that go with it. */
  async remove(): Promise<void> {
    const ids = [this.id, ...this.others.map(({ id }) => id)];
    await this.excel.run(async (context, sync) => {
      for (const id of ids) context.workbook.worksheets.getItemOrNullObject(id).delete();
      await sync();
    });
  }
}

/** The code of an error as Excel names it, without the place it occurred at. */
export function codeOf(error: unknown): string {
  return error instanceof HostError ? error.detail.replace(/ at .*$/u, '') : 'failed';
}

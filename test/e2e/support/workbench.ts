import { expect, type Locator, type Page } from '@playwright/test';
import type { OfferedFile } from './files';
import { Pane } from './pane';

/** The browser edition: sheet tabs and grid on one side, the pane on the other. */
export class Workbench {
  readonly pane: Pane;

  constructor(private readonly page: Page) {
    this.pane = new Pane(page);
  }

  /** The grid and what stands above and below it; the pane has tabs of its own. */
  private get sheet(): Locator {
    return this.page.getByRole('main');
  }

  get tabs(): Locator {
    return this.sheet.getByRole('tab');
  }

  tab(name: string): Locator {
    return this.sheet.getByRole('tab', { name, exact: true });
  }

  /** The tab of the sheet in front. */
  get openTab(): Locator {
    return this.sheet.getByRole('tab', { selected: true });
  }

  cell(address: string): Locator {
    return this.page.locator(`[data-cell="${address}"]`);
  }

  /** The files to work through; not there while there is only one. */
  get list(): Locator {
    return this.page.getByRole('region', { name: /^(文件|Files)$/ });
  }

  get rows(): Locator {
    return this.list.locator('.file-row');
  }

  /** What the files say against each other, above the list. */
  get across(): Locator {
    return this.list.getByRole('list', { name: /^(跨文件核对|Across files)$/ }).getByRole('listitem');
  }

  row(name: string): Locator {
    return this.rows.filter({ hasText: name });
  }

  /** Opens a file of the list and waits until it is in the grid. */
  async turnTo(name: string): Promise<void> {
    const button = this.row(name).locator('.file-open');
    await button.click();
    await expect(button).toHaveAttribute('aria-current', 'true');
    await this.pane.settled();
  }

  /** Waits until every file of the list was checked, or could not be read. */
  async listed(count: number): Promise<void> {
    await expect(this.rows).toHaveCount(count);
    const unfinished = this.list.locator('[data-state="waiting"], [data-state="checking"]');
    // Workers start, each with the whole of the program: on a busy machine that takes its time.
    await expect(unfinished).toHaveCount(0, { timeout: 20_000 });
  }

  /** Hands over files with the button that opens the system's file dialogue. */
  async open(...files: OfferedFile[]): Promise<void> {
    const dialogue = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: /^(打开 Excel 文件|Open Excel files)$/ }).click();
    await (await dialogue).setFiles(files.map((file) => ({ ...file })));
  }

  /** Chooses a folder of this machine. */
  async openFolder(path: string): Promise<void> {
    const dialogue = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: '打开文件夹' }).click();
    await (await dialogue).setFiles(path);
  }

  /** Drags files from outside onto the page and lets go. */
  async drop(...files: OfferedFile[]): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      (offered) => {
        const data = new DataTransfer();
        for (const { name, type, base64 } of offered) {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          data.items.add(new File([bytes], name, { type }));
        }
        return data;
      },
      files.map(({ name, mimeType, buffer }) => ({
        name,
        type: mimeType,
        base64: buffer.toString('base64'),
      })),
    );
    for (const event of ['dragenter', 'dragover', 'drop']) {
      await this.page.dispatchEvent('main', event, { dataTransfer: transfer });
    }
  }
}

import type { Locator, Page } from '@playwright/test';
import type { OfferedFile } from './files';
import { Pane } from './pane';

/** The browser edition: sheet tabs and grid on one side, the pane on the other. */
export class Workbench {
  readonly pane: Pane;

  constructor(private readonly page: Page) {
    this.pane = new Pane(page);
  }

  get tabs(): Locator {
    return this.page.getByRole('tab');
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  /** The tab of the sheet in front. */
  get openTab(): Locator {
    return this.page.getByRole('tab', { selected: true });
  }

  cell(address: string): Locator {
    return this.page.locator(`[data-cell="${address}"]`);
  }

  /** Hands over a file with the button that opens the system's file dialogue. */
  async open(file: OfferedFile): Promise<void> {
    const dialogue = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: /^打开/ }).click();
    await (await dialogue).setFiles({ ...file });
  }

  /** Drags a file from outside onto the page and lets go. */
  async drop(file: OfferedFile): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ({ name, type, base64 }) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], name, { type }));
        return data;
      },
      { name: file.name, type: file.mimeType, base64: file.buffer.toString('base64') },
    );
    for (const event of ['dragenter', 'dragover', 'drop']) {
      await this.page.dispatchEvent('main', event, { dataTransfer: transfer });
    }
  }
}

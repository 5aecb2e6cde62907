import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** The pane as a person meets it: by the names of its buttons, whatever it stands beside. */
export class Pane {
  constructor(private readonly root: Page | FrameLocator) {}

  button(name: string | RegExp): Locator {
    return this.root.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** A panel that shows what is about to happen. */
  group(name: string | RegExp): Locator {
    return this.root.getByRole('group', { name, exact: typeof name === 'string' });
  }

  get results(): Locator {
    return this.root.locator('.pane-body');
  }

  get findings(): Locator {
    return this.root.locator('[data-finding]');
  }

  /** The finding of a rule on a cell; among several sheets a part of the text tells them apart. */
  finding(rule: string, address: string): Locator {
    return this.root.locator(`[data-rule="${rule}"]`).filter({ hasText: address });
  }

  /** Narrows the list to one rule, so that its findings are on the page however long the list is. */
  async only(rule: string): Promise<void> {
    await this.root.getByRole('combobox', { name: /^(筛选规则|Only this rule)$/ }).selectOption(rule);
  }

  /** The finding of a rule on a cell, brought onto the page. */
  async find(rule: string, address: string): Promise<Locator> {
    await this.only(rule);
    const finding = this.finding(rule, address);
    await expect(finding).toBeVisible();
    return finding;
  }

  /** Goes to one of the views. */
  async view(name: string): Promise<void> {
    await this.root.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
  }

  count(severity: 'error' | 'warning' | 'info'): Locator {
    return this.root.locator(`[data-count="${severity}"] b`);
  }

  get message(): Locator {
    return this.root.getByRole('status').or(this.root.getByRole('alert')).locator('.notice');
  }

  /** Presses 检查 and waits for the list. */
  async check(name = '检查'): Promise<void> {
    await this.button(name).click();
    await this.settled();
    await expect(this.findings.first()).toBeVisible();
  }

  /** Waits until nothing runs any more. */
  async settled(): Promise<void> {
    await expect(this.results).toHaveAttribute('aria-busy', 'false');
  }

  /** Opens the fixes of a finding and chooses the one that would write `after`. Returns the open panel. */
  async choose(finding: Locator, after: string): Promise<Locator> {
    await finding.getByRole('button', { name: '修复', exact: true }).click();
    const panel = finding.getByRole('group', { name: '修复', exact: true });
    const choices = panel.getByRole('radio');
    if ((await choices.count()) > 0) {
      await panel.getByRole('radio', { name: after }).check();
    }
    await expect(panel.locator('ins').filter({ hasText: after }).first()).toBeVisible();
    return panel;
  }

  /** Says yes in an open panel and waits for the outcome. */
  async confirm(panel: Locator, name = '确定修改'): Promise<void> {
    await panel.getByRole('button', { name, exact: true }).click();
    await this.settled();
  }

  async undo(): Promise<void> {
    await this.button(/^撤销：/).click();
    await this.settled();
  }
}

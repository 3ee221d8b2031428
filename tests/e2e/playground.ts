// The playground as a test sees it.
import { expect, type Locator, type Page } from '@playwright/test';

export class PlaygroundPage {
  readonly run: Locator;
  readonly state: Locator;
  readonly terminal: Locator;

  constructor(readonly page: Page) {
    this.run = page.locator('#run');
    this.state = page.locator('#state');
    this.terminal = page.locator('#terminal');
  }

  async open(address = './'): Promise<this> {
    await this.page.goto(address);
    await expect(this.state).not.toHaveText('booting');
    await expect(this.page.locator('.cm-content')).not.toBeEmpty();
    return this;
  }

  // Replaces the program, as typing would, but at once.
  async write(code: string): Promise<void> {
    await this.page.locator('.cm-content').click();
    await this.page.evaluate(text => navigator.clipboard.writeText(text), code);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.press('Control+V');
  }

  async runCode(code: string): Promise<void> {
    await this.write(code);
    await this.run.click();
  }

  async ended(state: string | RegExp = /^done/): Promise<void> {
    await expect(this.state).toHaveText(state, { timeout: 20_000 });
  }

  // From then on the files are there for a page that is loaded next.
  async filesKept(): Promise<void> {
    await expect(this.page.locator('#files')).not.toHaveAttribute('aria-busy', 'true');
  }

  // What the terminal shows, scrolled-out lines included, without the space at the ends of lines.
  async output(): Promise<string> {
    await this.page.evaluate(() => navigator.clipboard.writeText(''));
    await this.page.locator('#copy-output').click();
    let text = '';
    await expect
      .poll(async () => {
        text = await this.page.evaluate(() => navigator.clipboard.readText());
        return text;
      })
      .not.toBe('');
    return text;
  }
}

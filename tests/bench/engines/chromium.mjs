// The engines in headless Chromium. Fermata is what a user has: the built page, opened with the program in the address,
// and its Run button. Pyodide gets a page with a worker of its own. Every run is a fresh page with a warm cache.
import fs from 'node:fs';
import zlib from 'node:zlib';
import { chromium } from '@playwright/test';
import { chromium as executablePath } from '../../chromium.mjs';
import { serve } from './server.mjs';

const timeout = 300_000;

export class Browser {
  static async open() {
    const browser = new Browser();
    browser.server = await serve();
    browser.chromium = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    });
    browser.context = await browser.chromium.newContext();
    return browser;
  }

  // `use` gets a page at that address below the server's root.
  async withPage(address, use) {
    const page = await this.context.newPage();
    try {
      await page.goto(this.server.address + address);
      return await use(page);
    } finally {
      await page.close();
    }
  }

  async close() {
    await this.chromium.close();
    this.server.close();
  }
}

export class FermataInChromium {
  name = 'Fermata, Chromium';

  constructor(browser) {
    this.browser = browser;
  }

  run(file) {
    const code = zlib.deflateRawSync(fs.readFileSync(file)).toString('base64url');
    return this.browser.withPage(`#v=1&code=${code}`, async page => {
      const state = page.locator('#state');
      await page.locator('.cm-content').getByText('perf_counter').first().waitFor();
      await page.waitForFunction(() => document.querySelector('#state').textContent !== 'booting');
      // As long as a quick reader needs to find the button.
      await page.waitForTimeout(1_000);
      await page.locator('#run').click();
      await page.waitForFunction(
        () => ['done', 'error', 'crashed', 'deadlock'].includes(document.querySelector('#state').dataset.state),
        undefined,
        { timeout },
      );
      if ((await state.getAttribute('data-state')) !== 'done') throw new Error(`${file}: ${await state.textContent()}`);
      // The terminal paints a frame later than the program ends.
      const shown = await page.waitForFunction(() =>
        [...document.querySelectorAll('#terminal .xterm-rows > div')]
          .map(row => row.textContent)
          .join('\n')
          .trim(),
      );
      return shown.jsonValue();
    });
  }
}

export class PyodideInChromium {
  name = 'pyodide, Chromium';

  constructor(browser) {
    this.browser = browser;
  }

  run(file) {
    return this.browser.withPage('bench/', async page => {
      const { output, error } = await page.evaluate(
        source =>
          new Promise((resolve, reject) => {
            const worker = new Worker('/bench/pyodide_worker.mjs', { type: 'module' });
            worker.onmessage = event => resolve(event.data);
            worker.onerror = event => reject(new Error(event.message));
            worker.postMessage(source);
          }),
        fs.readFileSync(file, 'utf8'),
      );
      if (error) throw new Error(`${file}: ${error}`);
      return output;
    });
  }
}

// How long a visitor waits for the first line of output: node tests/bench/start.mjs [--rounds=N] prints a table in
// Markdown. Navigations are fresh pages of one browser, so the cache is warm; times are those of the page itself, from
// its time origin or from the click to the moment the text is in the document. The empty page prints its line with
// one inline script: what is left is the browser's own part.
import { parseArgs } from 'node:util';
import { Browser } from './engines/chromium.mjs';
import { Figures, markdownTable, milliseconds } from './table.mjs';

const { values: options } = parseArgs({ options: { rounds: { type: 'string' } } });
const rounds = Number(options.rounds ?? 5);
const hello = '?example=basics/hello&run';

// Runs in the page: notes when the first text is shown, and when Run was clicked.
function watch() {
  const look = () => {
    const place = document.querySelector('#terminal .xterm-rows') ?? document.querySelector('#line');
    if (place?.textContent.trim()) window.shownAt ??= performance.now();
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  addEventListener(
    'click',
    () => {
      window.clickedAt = performance.now();
      window.shownAt = undefined;
    },
    true,
  );
}

const browser = await Browser.open();
await browser.context.addInitScript(watch);
const shown = page => page.waitForFunction(() => window.shownAt).then(handle => handle.jsonValue());

const navigation = address => browser.withPage(address, shown);

async function run() {
  return browser.withPage('?example=basics/hello', async page => {
    await page.waitForFunction(() => document.querySelector('#state')?.dataset.state === 'idle');
    await page.waitForTimeout(1000);
    await page.locator('#run').click();
    return (await shown(page)) - (await page.evaluate(() => window.clickedAt));
  });
}

const rows = {
  'empty page that prints': { measure: () => navigation('bench/print.html') },
  'navigation to first line, warm cache': { measure: () => navigation(hello), budget: 150 },
  'Run to first output, loaded page': { measure: run, budget: 50 },
};

const figures = new Figures();
for (let round = 0; round <= rounds; round++) {
  for (const [name, { measure }] of Object.entries(rows)) {
    const time = await measure();
    // The first round fills the cache.
    if (round > 0) figures.add(name, 'seconds', time / 1000);
  }
}
await browser.close();

console.log(
  markdownTable(Object.keys(rows), [
    ['', name => name],
    ['ms', name => milliseconds(figures.median(name, 'seconds'))],
    ['to reach', name => (rows[name].budget ? `≤ ${rows[name].budget}` : '')],
  ]),
);

// The visitor's files on the page, and the files of snippets.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { PlaygroundPage } from './playground';

function panel(page: Page) {
  const files = page.locator('#files');
  return {
    files,
    summary: files.locator('summary'),
    row: (name: string) => files.locator(`li[data-name="${name}"]`),
    names: files.locator('li .name'),
    sheet: page.locator('dialog.sheet'),
  };
}

const upload = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test('what a program writes is listed, opened, downloaded, kept over a reload, and deleted', async ({ page }) => {
  const playground = await new PlaygroundPage(page).open();
  const { files, summary, row, names, sheet } = panel(page);
  await playground.runCode(
    'import os\nos.mkdir("data")\nopen("data/a.txt", "w").write("grüße")\nopen("b.bin", "wb").write(bytes(3))\n',
  );
  await playground.ended();
  await expect(summary).toHaveText('Files (2)');
  await summary.click();
  await expect(names).toHaveText(['b.bin', 'data/a.txt']);
  await expect(row('data/a.txt').locator('.size')).toHaveText('7 B');
  await row('b.bin').locator('.name').click();
  await expect(sheet.locator('textarea')).toHaveValue(/^0000 {2}00 00 00 +\.\.\.$/);
  await page.keyboard.press('Escape');
  await row('data/a.txt').locator('.name').click();
  await sheet.locator('textarea').fill('changed');
  await sheet.getByText('Save').click();
  await expect(row('data/a.txt').locator('.size')).toHaveText('7 B');
  await playground.filesKept();
  await page.reload();
  await expect(summary).toHaveText('Files (2)');
  await playground.runCode('import os\nprint(open("data/a.txt").read())\nos.remove("b.bin")\n');
  await playground.ended();
  expect(await playground.output()).toBe('changed');
  await expect(summary).toHaveText('Files (1)');
  await summary.click();
  const download = page.waitForEvent('download');
  await row('data/a.txt').getByText('Get').click();
  const got = await download;
  expect(got.suggestedFilename()).toBe('a.txt');
  expect(readFileSync(await got.path(), 'utf8')).toBe('changed');
  await row('data/a.txt').getByText('Delete').click();
  await expect(names).toHaveCount(0);
  await expect(summary).toBeFocused();
  await playground.filesKept();
  await page.reload();
  await expect(files).toContainText('None yet');
  await playground.runCode('import os\nprint(os.listdir())\n');
  await playground.ended();
  expect(await playground.output()).toBe("['main.py']");
});

test('uploaded files are read and imported, also by a program that the address runs', async ({ page }) => {
  const playground = await new PlaygroundPage(page).open();
  const { files, summary } = panel(page);
  await expect(files).toContainText('None yet');
  await files
    .locator('input[type=file]')
    .setInputFiles([upload('table.csv', 'a,b\n1,2\n'), upload('util.py', 'def total(rows):\n    return len(rows)\n')]);
  await expect(summary).toHaveText('Files (2)');
  await playground.runCode('import csv, util\nprint(util.total(list(csv.reader(open("table.csv")))), util.__name__)\n');
  await playground.ended();
  expect(await playground.output()).toBe('2 util');
  await playground.filesKept();
  await page.goto('./?example=basics/hello&run');
  await playground.ended();
  await playground.runCode('import util\nprint(util.total("abc"))\n');
  await playground.ended();
  expect(await playground.output()).toBe('3');
});

test('a program that goes on shows its files meanwhile, one that is stopped keeps them', async ({ page }) => {
  const playground = await new PlaygroundPage(page).open();
  const { summary } = panel(page);
  await playground.runCode('import time\nopen("log.txt", "w").write("1")\nfor _ in range(100):\n    time.sleep(0.2)\n');
  await expect(summary).toHaveText('Files (1)');
  await expect(playground.state).toHaveText('running');
  await playground.run.click();
  await playground.ended(/^stopped/);
  await expect(summary).toHaveText('Files (1)');
});

test('by keyboard, at 360 pixels, with names that are refused', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const playground = await new PlaygroundPage(page).open();
  const { files, summary, row, sheet } = panel(page);
  await expect(files).toContainText('None yet');
  await summary.focus();
  await page.keyboard.press('Enter');
  await files.getByText('New file').focus();
  await page.keyboard.press('Enter');
  await expect(sheet).toBeVisible();
  await page.keyboard.type('main.py');
  await page.keyboard.press('Enter');
  await expect(sheet).toContainText('main.py is the program in the editor.');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(`${'long/'.repeat(12)}name.txt`);
  await page.keyboard.press('Tab');
  await page.keyboard.type('text');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(sheet).toBeHidden();
  await expect(row(`${'long/'.repeat(12)}name.txt`)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  for (const open of [false, true]) {
    if (open) await files.locator('.name').click();
    const { violations } = await new AxeBuilder({ page }).include(open ? 'dialog' : '#files').analyze();
    expect(violations.map(one => [one.id, one.nodes.map(node => node.html)])).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await expect(playground.state).toHaveText('ready');
});

test('where the browser keeps no files, they last as long as the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'storage', { value: { getDirectory: () => Promise.reject(new Error('no')) } });
  });
  const playground = await new PlaygroundPage(page).open();
  const { summary } = panel(page);
  await playground.runCode('open("a.txt", "w").write("x")\n');
  await playground.ended();
  await expect(page.locator('#toast')).toContainText('does not keep');
  await expect(summary).toHaveText('Files (1)');
  await playground.runCode('print(open("a.txt").read())\n');
  await playground.ended();
  expect(await playground.output()).toBe('x');
});

test('snippets have files: of their attribute, of other elements, nested', async ({ page }) => {
  await page.route('**/prices.csv', route => route.fulfill({ body: 'tea,2\ncake,3\n' }));
  await page.goto('./snippets.html');
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<pre id="shop">
def total(rows):
    return sum(int(price) for _, price in rows)</pre>
<fermata-snippet id="with-files" files="prices.csv #shop:tools/shop.py prices.csv:copy.csv">
  <pre><code>import csv, os, units
from tools import shop
print(shop.total(csv.reader(open("prices.csv"))), units.currency)
print(sorted(os.listdir()), open("copy.csv").read() == open("prices.csv").read())</code></pre>
  <pre data-file="units.py">currency = "EUR"</pre>
</fermata-snippet>
<fermata-snippet id="without" files="nowhere.csv"><pre>print("not run")</pre></fermata-snippet>`,
    );
  });
  const one = page.locator('#with-files');
  await one.locator('.run').click();
  await expect(one).toHaveAttribute('state', 'done');
  await expect(one.locator('.output')).toHaveText(
    "5 EUR\n['copy.csv', 'prices.csv', 'snippet.py', 'tools', 'units.py'] True\n",
  );
  const other = page.locator('#without');
  await other.locator('.run').click();
  await expect(other).toHaveAttribute('state', 'error');
  await expect(other.locator('.output')).toHaveText('nowhere.csv: HTTP 404\n');
});

test('an empty folder is listed, kept and given to the next program', async ({ page }) => {
  const playground = await new PlaygroundPage(page).open();
  const { summary, row, names } = panel(page);
  await playground.runCode('import os\nos.makedirs("out/logs")\n');
  await playground.ended();
  await expect(summary).toHaveText('Files (1)');
  await summary.click();
  await expect(names).toHaveText(['out/logs/']);
  await expect(row('out/logs/').locator('.size')).toHaveText('empty');
  await playground.filesKept();
  await page.reload();
  await expect(summary).toHaveText('Files (1)');
  await playground.runCode('import os\nprint(os.listdir("out"))\nopen("out/logs/a", "w").close()\n');
  await playground.ended();
  expect(await playground.output()).toBe("['logs']");
  await summary.click();
  await expect(names).toHaveText(['out/logs/a']);
});

test('two tabs see what the other does to the files, and lose nothing', async ({ context }) => {
  const open = async () => new PlaygroundPage(await context.newPage()).open();
  const one = await open();
  const other = await open();
  await one.page.bringToFront();
  // It runs while the other tab writes a file of its own.
  await one.runCode('open("one.txt", "w").write("1")\ninput("go on? ")\nopen("late.txt", "w").write("3")\n');
  await expect(one.state).toHaveText('waiting for input');
  await other.page.bringToFront();
  await other.runCode('open("other.txt", "w").write("2")\n');
  await other.ended();
  await one.page.bringToFront();
  await expect(panel(one.page).summary).toHaveText('Files (1)');
  await one.terminal.click();
  await one.page.keyboard.press('Enter');
  await one.ended();
  await panel(one.page).summary.click();
  await expect(panel(one.page).names).toHaveText(['late.txt', 'one.txt', 'other.txt']);
  await one.filesKept();
  await other.filesKept();
  await other.page.reload();
  await expect(panel(other.page).summary).toHaveText('Files (3)');
});

test('whoever leaves before the browser has kept a file is asked first', async ({ page }) => {
  await page.addInitScript(() => {
    const { prototype } = FileSystemFileHandle;
    const createWritable = prototype.createWritable;
    const told = new Promise(resolve => addEventListener('go-on', resolve));
    prototype.createWritable = async function (...options) {
      await told;
      return createWritable.apply(this, options);
    };
  });
  const playground = await new PlaygroundPage(page).open();
  await playground.runCode('open("a.txt", "w").write("late")\n');
  await playground.ended();
  await expect(panel(page).files).toHaveAttribute('aria-busy', 'true');
  const asked = page.waitForEvent('dialog');
  const reload = page.reload().catch(() => {});
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  await page.evaluate(() => dispatchEvent(new Event('go-on')));
  await playground.filesKept();
  await page.reload();
  await reload;
  await playground.runCode('print(open("a.txt").read())\n');
  await playground.ended();
  expect(await playground.output()).toBe('late');
});

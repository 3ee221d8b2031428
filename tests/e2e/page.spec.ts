// The page around the program: links, reloading, tabs, themes, narrow screens, the keyboard, accessibility.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PlaygroundPage } from './playground';

test('a share link brings the program to another tab, and does not run it', async ({ page, context }) => {
  const playground = await new PlaygroundPage(page).open();
  await playground.write('print("by link: grüße")\n');
  await page.locator('label:has(#virtual)').click();
  await page.locator('#share').click();
  await expect(page.locator('#toast')).toContainText('link');
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toMatch(/\/#v=1&code=[\w-]+&clock=virtual$/);
  const other = await new PlaygroundPage(await context.newPage()).open(address);
  await expect(other.page.locator('.cm-content')).toContainText('by link: grüße');
  await expect(other.page.locator('#virtual')).toBeChecked();
  await expect(other.state).toHaveText('ready');
  await other.run.click();
  await other.ended();
  expect(await other.output()).toBe('by link: grüße');
});

test('a link cannot make its program run', async ({ page }) => {
  await page.goto('./?run#v=1&code=KyjKzCvRUMpIzcnJV9LkAgA');
  const playground = new PlaygroundPage(page);
  await expect(page.locator('.cm-content')).toContainText('print("hello")');
  await page.waitForTimeout(300);
  await expect(playground.state).toHaveText('ready');
});

test('a reload keeps what was written, also while a program runs', async ({ page }) => {
  const playground = await new PlaygroundPage(page).open();
  await playground.runCode('while True:\n    pass  # kept\n');
  await expect(playground.state).toHaveText('running');
  await page.reload();
  await expect(page.locator('.cm-content')).toContainText('# kept');
  await expect(playground.state).toHaveText('ready');
  await page.locator('#reset').click();
  await expect(page.locator('.cm-content')).not.toContainText('# kept');
});

test('two tabs run at the same time and do not disturb each other', async ({ context }) => {
  const first = await new PlaygroundPage(await context.newPage()).open();
  const second = await new PlaygroundPage(await context.newPage()).open();
  await first.runCode('import time\ntime.sleep(1)\nprint("first")\n');
  await second.runCode('print("second")\n');
  await second.ended();
  expect(await second.output()).toBe('second');
  await first.ended();
  await first.page.bringToFront();
  expect(await first.output()).toBe('first');
});

test('searching the examples', async ({ page }) => {
  await new PlaygroundPage(page).open();
  await page.locator('#search').fill('queue worker');
  await expect(page.locator('#examples button:visible')).not.toHaveCount(0);
  await page.locator('#search').fill('zebra crossing');
  await expect(page.locator('#no-examples')).toBeVisible();
});

test('the theme is remembered', async ({ page }) => {
  await new PlaygroundPage(page).open();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.locator('#theme').click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the program can be downloaded', async ({ page }) => {
  await new PlaygroundPage(page).open('./?example=basics/hello');
  const download = page.waitForEvent('download');
  await page.locator('#download').click();
  expect((await download).suggestedFilename()).toBe('hello.py');
});

test('everything is reached by keyboard, and Escape then Tab leaves the editor', async ({ page }) => {
  const playground = await new PlaygroundPage(page).open();
  await page.locator('#run').focus();
  const seen: string[] = [];
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab');
    const id = await page.evaluate(() => {
      const active = document.activeElement;
      return active?.id || active?.closest('[id]')?.id || '';
    });
    if (id === 'editor') await page.keyboard.press('Escape');
    seen.push(id);
    if (id === 'terminal') break;
  }
  expect(seen).toEqual(expect.arrayContaining(['virtual', 'reset', 'copy', 'share', 'download', 'editor', 'terminal']));
  await page.keyboard.press('Control+Enter');
  await playground.ended(/^(done|error)/);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const playground = await new PlaygroundPage(page).open();
    await playground.runCode('import sys\nprint("out")\nprint("err", file=sys.stderr)\nraise ValueError("x")\n');
    await playground.ended(/^error/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.filter(one => one.impact === 'serious' || one.impact === 'critical')).toEqual([]);
  });
}

test('usable at 360 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const playground = await new PlaygroundPage(page).open();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await page.locator('#examples-toggle').click();
  await page.locator('[data-example="basics/gather"]').click();
  await expect(page.locator('#examples-body')).toBeHidden();
  await playground.run.click();
  await playground.ended();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, .brand, nav a, label')]
      // What is there for screen readers alone is one pixel.
      .filter(one => one.checkVisibility() && one.offsetWidth > 1 && (one.offsetHeight < 44 || one.offsetWidth < 44))
      .map(one => one.id || one.textContent),
  );
  expect(small).toEqual([]);
});

test('a program of the address prints before there is a terminal, which then takes over', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>(resolve => {
    release = resolve;
  });
  await page.route(/runPanel-.*\.js/, async route => {
    await held;
    await route.continue();
  });
  await page.goto('./?example=basics/hello&run');
  await expect(page.locator('#terminal .early')).toHaveText(/^Hello/);
  await expect(page.locator('#terminal .early')).toBeVisible();
  release();
  await expect(page.locator('#terminal .early')).toHaveCount(0);
  await expect(page.locator('#terminal .xterm-rows')).toContainText('Hello');
  await new PlaygroundPage(page).ended();
});

test('a program of the address that prints nothing yet does not hide the page', async ({ page }) => {
  await page.route(/fermata-[^/]*\.wasm$/, () => {}); // never answered
  await page.goto('./?example=basics/hello&run');
  await expect(page.locator('#run')).toBeVisible();
});

test('Run to first output takes at most 50 ms on a warm page', { tag: '@alone' }, async ({ page }) => {
  const playground = await new PlaygroundPage(page).open('./?example=basics/hello');
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>(resolve => {
            const rows = document.querySelector('#terminal .xterm-rows') as HTMLElement;
            document.querySelector<HTMLElement>('#clear')?.click();
            setTimeout(() => {
              const began = performance.now();
              const observer = new MutationObserver(() => {
                if (!rows.textContent?.trim()) return;
                observer.disconnect();
                resolve(performance.now() - began);
              });
              observer.observe(rows, { childList: true, subtree: true, characterData: true });
              document.querySelector<HTMLElement>('#run')?.click();
            }, 100);
          }),
      ),
    );
    await playground.ended();
  }
  // The best of five: other processes of the machine only ever add.
  expect(Math.min(...times)).toBeLessThan(50);
});

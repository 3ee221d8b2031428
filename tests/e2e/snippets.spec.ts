// The demonstration page: ten snippets, one script.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

function snippet(page: Page, id: string) {
  const host = page.locator(`#${id}`);
  return { host, run: host.locator('.run'), output: host.locator('.output'), state: host.locator('.state') };
}

test('nothing of the runtime is fetched before a snippet is touched, and then once', async ({ page }) => {
  const wasm: string[] = [];
  page.on('request', request => {
    if (request.url().endsWith('.wasm')) wasm.push(request.url());
  });
  await page.goto('./snippets.html');
  await expect(page.locator('fermata-snippet')).toHaveCount(10);
  await page.waitForTimeout(300);
  expect(wasm).toEqual([]);
  for (const id of ['gather', 'queue', 'fixed']) {
    await snippet(page, id).run.click();
    await expect(page.locator(`#${id}`)).toHaveAttribute('state', 'done');
  }
  expect(wasm).toHaveLength(1);
});

test('every snippet does what it says', async ({ page }) => {
  await page.goto('./snippets.html');
  const expected: Record<string, [string, string]> = {
    coroutine: ['done', 'hello\nworld\n'],
    gather: ['done', "coffee is ready\ntea is ready\n['tea', 'coffee']\n"],
    'top-level': ['done', '3\n2\n1\ngo\n'],
    after: ['done', '[0, 1, 4, 9, 16, 25, 36, 49, 64, 81]\n'],
    mistake: ['error', 'ZeroDivisionError: division by zero\n'],
    queue: ['done', 'got one\ngot two\ngot three\n'],
    timeout: ['done', 'that took too long\n'],
    fixed: ['done', 'each snippet has globals of its own\n'],
  };
  for (const [id, [state, output]] of Object.entries(expected)) {
    const one = snippet(page, id);
    await one.run.click();
    await expect(one.host).toHaveAttribute('state', state);
    expect((await one.output.textContent())?.endsWith(output), id).toBe(true);
  }
});

test('an endless snippet is stopped, and set back', async ({ page }) => {
  await page.goto('./snippets.html');
  const one = snippet(page, 'endless');
  await one.run.click();
  await expect(one.host).toHaveAttribute('state', 'running');
  await expect(one.run).toHaveText('Stop');
  await one.run.click();
  await expect(one.host).toHaveAttribute('state', 'stopped');
  await one.host.locator('.reset').click();
  await expect(one.host).toHaveAttribute('state', 'idle');
  await expect(one.output).toBeHidden();
});

test('a snippet asks and is answered', async ({ page }) => {
  await page.goto('./snippets.html');
  const one = snippet(page, 'question');
  await one.run.click();
  await expect(one.host).toHaveAttribute('state', 'waiting-input');
  await one.host.locator('input').fill('Ada');
  await one.host.locator('input').press('Enter');
  await expect(one.host).toHaveAttribute('state', 'done');
  await expect(one.output).toHaveText('What is your name? Ada\nGood day, Ada.\n');
});

test('a snippet is edited, run by keyboard and set back; its events leave it', async ({ page }) => {
  await page.goto('./snippets.html');
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const type of ['run', 'output', 'result', 'change']) document.addEventListener(type, () => seen.push(type));
  });
  const one = snippet(page, 'after');
  const area = one.host.locator('textarea');
  await area.fill('for n in range(2):');
  await area.press('End');
  await area.press('Enter');
  await area.pressSequentially('print(n)');
  await area.press('Control+Enter');
  await expect(one.host).toHaveAttribute('state', 'done');
  await expect(one.output).toHaveText('0\n1\n');
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(new Set(seen)).toEqual(new Set(['change', 'run', 'output', 'result']));
  await one.host.locator('.reset').click();
  await expect(area).toHaveValue(/^squares/);
});

test('four snippets run at the same time with globals of their own', async ({ page }) => {
  await page.goto('./snippets.html');
  const ids = ['coroutine', 'after', 'fixed', 'gather'];
  await page.evaluate(list => {
    for (const [n, id] of list.entries()) {
      const one = document.getElementById(id) as HTMLElement & { code: string; run(): Promise<void> };
      one.code = `import time\nprint("x" in globals())\nx = ${n}\ntime.sleep(0.3)\nprint(x)`;
      void one.run();
    }
  }, ids);
  for (const [n, id] of ids.entries()) {
    await expect(page.locator(`#${id}`)).toHaveAttribute('state', 'done');
    expect(await snippet(page, id).output.textContent()).toBe(`False\n${n}\n`);
  }
});

test('without JavaScript the code and the expected output can be read', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('./snippets.html');
  await expect(page.locator('#coroutine pre').first()).toBeVisible();
  await expect(page.locator('#coroutine pre').nth(1)).toHaveText('hello\nworld');
  await context.close();
});

test('axe finds nothing serious', async ({ page }) => {
  await page.goto('./snippets.html');
  await snippet(page, 'mistake').run.click();
  await expect(page.locator('#mistake')).toHaveAttribute('state', 'error');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(one => one.impact === 'serious' || one.impact === 'critical')).toEqual([]);
});

// Every example of the page prints what CPython 3.14 printed when its .out was recorded, under the virtual clock.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { PlaygroundPage } from './playground';

const folder = fileURLToPath(new URL('../../examples', import.meta.url));
const names = readdirSync(folder).flatMap(topic =>
  readdirSync(join(folder, topic))
    .filter(file => file.endsWith('.py'))
    .map(file => `${topic}/${file.slice(0, -3)}`),
);

const trimmed = (text: string) => text.replace(/[ \t]+$/gm, '').trimEnd();

// One page for all, as a visitor has it who goes through the list.
const test = base.extend<object, { visited: PlaygroundPage }>({
  visited: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '', permissions = [] } = project.use;
      const page = await browser.newPage({ baseURL, permissions });
      const playground = await new PlaygroundPage(page).open();
      await page.locator('label:has(#virtual)').click();
      await use(playground);
      await page.close();
    },
    { scope: 'worker' },
  ],
});

for (const name of names) {
  test(`example ${name}`, async ({ visited }) => {
    await visited.page.locator(`[data-example="${name}"]`).click();
    await visited.run.click();
    await visited.ended(/^(done|error|deadlock)/);
    const expected = readFileSync(join(folder, `${name}.out`), 'utf8').replaceAll(
      `${name.split('/')[1]}.py`,
      'main.py',
    );
    expect(trimmed(await visited.output())).toBe(trimmed(expected));
  });
}

test('the list names every example', async ({ page }) => {
  await new PlaygroundPage(page).open();
  await expect(page.locator('#examples button')).toHaveCount(names.length);
});

test('an example that the address asks to run, runs', async ({ page }) => {
  await page.goto('./?example=basics/hello&run');
  const playground = new PlaygroundPage(page);
  await playground.ended();
  const expected = readFileSync(join(folder, 'basics/hello.out'), 'utf8');
  expect(trimmed(await playground.output())).toBe(trimmed(expected));
});

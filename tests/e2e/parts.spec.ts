// The parts of the runtime that are fetched only when a program needs them.
import { expect, type Page, test } from '@playwright/test';
import { PlaygroundPage } from './playground';

const library = /fermata-library[^/]*\.json$/;
const rest = /fermata-rest[^/]*\.wasm$/;

function requests(page: Page, pattern: RegExp): string[] {
  const seen: string[] = [];
  page.on('request', request => {
    if (pattern.test(request.url())) seen.push(request.url());
  });
  return seen;
}

const asyncHello = `import asyncio

async def work(number):
    await asyncio.sleep(0.01)
    return number

async def main():
    queue = asyncio.Queue()
    await queue.put(1)
    async with asyncio.TaskGroup() as group:
        group.create_task(work(await queue.get()))
    async with asyncio.timeout(1):
        print(await asyncio.gather(work(1), work(2)))

asyncio.run(main())
`;

const packs = (addresses: readonly string[]) =>
  addresses.map(address => /fermata-library-(\w+)/.exec(address)?.[1]).sort();

test('an asyncio program needs no further part', async ({ page }) => {
  const fetched = requests(page, /fermata-(?:library|rest|digests|deflate|archives|zstd|formats|pickling|decimal)-/);
  const playground = await new PlaygroundPage(page).open();
  await playground.runCode(asyncHello);
  await playground.ended();
  expect(await playground.output()).toBe('[1, 2]');
  expect(fetched).toEqual([]);
});

test('a program that comes before the page is warm needs none either', async ({ page }) => {
  const fetched = requests(page, rest);
  await page.goto('./?example=basics/hello');
  await page.locator('.cm-content').waitFor();
  await page.locator('#run').click();
  await new PlaygroundPage(page).ended();
  expect(fetched).toEqual([]);
});

test('the library is fetched by the first import that needs it, and no more', async ({ page }) => {
  const fetched = requests(page, library);
  const playground = await new PlaygroundPage(page).open();
  const program = 'import dataclasses\n@dataclasses.dataclass\nclass Point:\n    x: int\nprint(Point(3))\n';
  for (let run = 0; run < 2; run++) {
    await playground.runCode(program);
    await playground.ended();
    expect(await playground.output()).toBe('Point(x=3)');
  }
  expect(packs(fetched)).toEqual(['basic', 'common']);
});

test('a program with streams fetches the network, and not all the rest of the library', async ({ page }) => {
  const fetched = requests(page, library);
  const playground = await new PlaygroundPage(page).open();
  await playground.runCode(`import asyncio

async def answer(reader, writer):
    writer.write(await reader.readline())
    writer.close()

async def main():
    async with await asyncio.start_server(answer, "localhost", 8000):
        reader, writer = await asyncio.open_connection("localhost", 8000)
        writer.write(b"and back\\n")
        print(await reader.read())
        writer.close()

asyncio.run(main())
`);
  await playground.ended();
  expect(await playground.output()).toBe("b'and back\\n'");
  expect(packs(fetched)).toEqual(['basic', 'common', 'network']);
});

test('code on a C library is fetched when a program first calls it', async ({ page }) => {
  const fetched = requests(page, /fermata-(?:digests|deflate|archives|zstd|formats|pickling|decimal)-/);
  const playground = await new PlaygroundPage(page).open();
  const program = 'import hashlib\nprint(hashlib.sha256(b"Fermata").hexdigest()[:8])\n';
  for (let run = 0; run < 2; run++) {
    await playground.runCode(program);
    await playground.ended();
    expect(await playground.output()).toBe('1f59db77');
  }
  expect(fetched.map(address => /fermata-(\w+)-/.exec(address)?.[1])).toEqual(['digests']);
});

test('a library that cannot be fetched is an ImportError', async ({ page }) => {
  await page.route(library, route => route.fulfill({ status: 503 }));
  const playground = await new PlaygroundPage(page).open();
  await playground.runCode('try:\n    import dataclasses\nexcept ImportError as error:\n    print(error)\n');
  await playground.ended();
  expect(await playground.output()).toMatch(/^cannot load module 'dataclasses': http.*json: HTTP 503$/);
});

test('code that cannot be fetched ends the program, and not the page', async ({ page }) => {
  await page.route(rest, route => route.abort());
  const playground = await new PlaygroundPage(page).open();
  await playground.runCode('print(float.fromhex("0x1p4"))\n');
  await playground.ended(/^crashed|failed/);
  expect(await playground.output()).toContain('fermata-rest');
  await page.unroute(rest);
  await playground.runCode('print(float.fromhex("0x1p4"))\n');
  await playground.ended();
  expect(await playground.output()).toBe('16.0');
});

test('snippets share the parts that one of them has fetched', async ({ page }) => {
  const fetched = requests(page, library);
  await page.goto('./snippets.html');
  for (const id of ['gather', 'queue']) {
    await page.evaluate(
      ([id]) => {
        const snippet = document.getElementById(id as string) as HTMLElement & { code: string };
        snippet.code = 'import enum\nprint(enum.Enum.__name__)\n';
      },
      [id],
    );
    await page.locator(`#${id} .run`).click();
    await expect(page.locator(`#${id}`)).toHaveAttribute('state', 'done');
    await expect(page.locator(`#${id} .output`)).toHaveText('Enum\n');
  }
  expect(packs(fetched)).toEqual(['basic', 'common']);
});

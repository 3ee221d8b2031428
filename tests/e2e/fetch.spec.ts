// fetch from a program, against a server that the test starts: bodies in pieces, requests that overlap, errors told
// apart, and calling off.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { PlaygroundPage } from './playground';

let server: Server;
let address = '';
let open = 0;
let most = 0;
let calledOff = 0;

test.beforeAll(async () => {
  server = createServer((request, response) => {
    open++;
    most = Math.max(most, open);
    response.on('close', () => {
      open--;
      if (!response.writableFinished) calledOff++;
    });
    const path = request.url ?? '';
    const headers = path.startsWith('/closed') ? {} : { 'access-control-allow-origin': '*' };
    const delay = path.startsWith('/slow') ? 400 : path.startsWith('/never') ? 60_000 : 0;
    setTimeout(() => {
      response.writeHead(path.startsWith('/missing') ? 404 : 200, { ...headers, 'content-type': 'application/json' });
      response.end(JSON.stringify({ path, method: request.method }));
    }, delay);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const session = (body: string) => `import asyncio, aiohttp

async def main():
    async with aiohttp.ClientSession("${address}") as session:
${body.replace(/^/gm, '        ')}

asyncio.run(main())
`;

test('status, headers and JSON', async ({ page }) => {
  const playground = await new PlaygroundPage(page).open();
  await playground.runCode(
    session(`async with session.get("/hello") as response:
    print(response.status, response.headers["content-type"])
    print(await response.json())
async with session.get("/missing") as response:
    print(response.status)`),
  );
  await playground.ended();
  expect(await playground.output()).toBe("200 application/json\n{'path': '/hello', 'method': 'GET'}\n404");
});

test('requests overlap', async ({ page }) => {
  most = 0;
  const playground = await new PlaygroundPage(page).open();
  await playground.runCode(
    session(`async def get(n):
    async with session.get(f"/slow/{n}") as response:
        return (await response.json())["path"]
print(await asyncio.gather(*(get(n) for n in range(4))))`),
  );
  await playground.ended();
  expect(await playground.output()).toBe("['/slow/0', '/slow/1', '/slow/2', '/slow/3']");
  expect(most).toBe(4);
});

test('a server that allows no other origin is told apart from none', async ({ page }) => {
  const playground = await new PlaygroundPage(page).open();
  await playground.runCode(
    session(`for url in "/closed", "http://127.0.0.1:9/", "https://nowhere.invalid/":
    try:
        await session.get(url)
    except aiohttp.ClientConnectorError as error:
        print(error.os_error)`),
  );
  await playground.ended();
  const origin = new URL(page.url()).origin;
  expect(await playground.output()).toBe(
    [
      `[Errno None] the browser forbids it (CORS): the server does not allow requests from ${origin}; ask that site to allow it or use \`npx fermata run\``,
      "[Errno 111] Connect call failed ('127.0.0.1', 9)",
      '[Errno None] there is no such host, or the network does not reach it',
    ].join('\n'),
  );
});

test('a time-out calls the request off', async ({ page }) => {
  calledOff = 0;
  const playground = await new PlaygroundPage(page).open();
  await playground.runCode(
    session(`try:
    async with asyncio.timeout(1):
        await session.get("/never")
except TimeoutError:
    print("too late")`),
  );
  await playground.ended();
  expect(await playground.output()).toBe('too late');
  await expect.poll(() => calledOff).toBe(1);
});

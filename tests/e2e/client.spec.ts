// The aiohttp client against a real HTTP server, in the page (by fetch) and under Node (by fetch, and by sockets of its
// own with --allow-net): what goes well, and answers that do not.
import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { PlaygroundPage } from './playground';

const command = fileURLToPath(new URL('../../build/cli/fermata.mjs', import.meta.url));
const allow = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
  'access-control-expose-headers': '*',
};
const large = 8 << 20;

let server: Server;
let address = '';
let raw: net.Server;
let broken = '';

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://here');
    const answer = (status: number, body: string | Buffer, headers = {}) => {
      response.writeHead(status, { ...allow, ...headers });
      response.end(body);
    };
    if (request.method === 'OPTIONS') return answer(204, '');
    switch (url.pathname) {
      case '/redirect': {
        const left = Number(url.searchParams.get('n'));
        return answer(302, '', { location: left > 1 ? `/redirect?n=${left - 1}` : '/echo' });
      }
      case '/gzip':
        return answer(200, gzipSync('compressed words'), { 'content-encoding': 'gzip' });
      case '/slow':
        response.writeHead(200, allow);
        response.write('begin ');
        return void setTimeout(() => response.end('end'), 700);
      case '/large':
        return answer(200, Buffer.alloc(large, 'x'));
      case '/cookie':
        return answer(200, request.headers.cookie ?? 'none', { 'set-cookie': 'taste=sweet; Path=/' });
      case '/text':
        return answer(200, Buffer.from([0x67, 0xfc, 0x6e]), { 'content-type': 'text/plain; charset=latin-1' });
      case '/missing':
        return answer(404, 'nothing');
      default: {
        let size = 0;
        let first = '';
        request.on('data', piece => {
          size += piece.length;
          if (first.length < 100) first += piece;
        });
        request.on('end', () =>
          answer(200, JSON.stringify([request.method, size, first.slice(0, 20), request.headers['content-type']]), {
            'content-type': 'application/json',
          }),
        );
      }
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const head = `HTTP/1.1 200 OK\r\n${Object.entries(allow)
    .map(each => `${each.join(': ')}\r\n`)
    .join('')}`;
  const answers: Record<string, string> = {
    '/short': `${head}Content-Length: 100\r\n\r\nonly this`,
    '/chunk': `${head}Transfer-Encoding: chunked\r\n\r\n5\r\nhel`,
    '/coding': `${head}Content-Encoding: gzip\r\nContent-Length: 8\r\n\r\nno gzip!`,
    '/nonsense': 'this is no HTTP\r\n\r\n',
    '/nothing': '',
  };
  raw = net.createServer(socket => {
    socket.on('error', () => {});
    socket.once('data', bytes => {
      const path = String(bytes).split(' ')[1] ?? '';
      if (path === '/reset') socket.resetAndDestroy();
      else socket.end(answers[path] ?? '');
    });
  });
  await new Promise<void>(resolve => raw.listen(0, '127.0.0.1', resolve));
  broken = `http://127.0.0.1:${(raw.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
  raw.close();
});

const session = (body: string) => `import asyncio, aiohttp

async def main():
    async with aiohttp.ClientSession("${address}") as session:
${body.replace(/^/gm, '        ')}

asyncio.run(main())
`;

const places = [
  ['in the page', undefined],
  ['under Node, by fetch', []],
  ['under Node, by sockets', ['--allow-net']],
] as const;

for (const [place, options] of places) {
  test.describe(place, () => {
    const run = async (code: string, open: () => Promise<PlaygroundPage>): Promise<string> => {
      if (options) return runInNode(code, options);
      const playground = await open();
      await playground.runCode(code);
      await playground.ended();
      return playground.output();
    };

    test('bodies both ways, redirects, encodings', async ({ page }) => {
      const output = await run(
        session(`async with session.post("/echo", json={"a": 1}) as response:
    print(response.status, await response.json())
async with session.put("/echo", data=b"x" * 3_000_000) as response:
    print((await response.json())[:2])
async def pieces():
    for _ in range(100):
        yield bytes(10_000)
async with session.post("/echo", data=pieces()) as response:
    print((await response.json())[1])
async with session.get("/redirect?n=3") as response:
    print(response.status, response.url.path, (await response.json())[0])
async with session.get("/gzip") as response:
    print(await response.text())
async with session.get("/text") as response:
    print(await response.text(), response.charset)
async with session.get("/missing") as response:
    print(response.status, response.ok, await response.text())
total = 0
async with session.get("/large") as response:
    async for piece in response.content.iter_chunked(1 << 16):
        total += len(piece)
print(total)
async with session.get("/slow") as response:
    print(await response.text())`),
        () => new PlaygroundPage(page).open(),
      );
      expect(output.trim()).toBe(`200 ['POST', 8, '{"a": 1}', 'application/json']
['PUT', 3000000]
1000000
200 /echo GET
compressed words
gün latin-1
404 False nothing
${large}
begin end`);
    });

    test('bad answers are errors of aiohttp, and none hangs', async ({ page }) => {
      const output = await run(
        session(`async def attempt(path):
    try:
        async with session.get("${broken}" + path) as response:
            return await response.read()
    except aiohttp.ClientPayloadError:
        return "payload"
    except (aiohttp.ClientConnectionError, aiohttp.ClientResponseError):
        return "connection"
for path in "/short", "/chunk", "/coding", "/nonsense", "/nothing", "/reset":
    print(path, await attempt(path))
try:
    async with session.get("/slow", timeout=aiohttp.ClientTimeout(total=0.3)) as response:
        await response.read()
except TimeoutError as error:
    print(type(error).__name__)
try:
    await session.get("http://127.0.0.1:1/")
except aiohttp.ClientConnectorError as error:
    print(type(error).__name__)`),
        () => new PlaygroundPage(page).open(),
      );
      const lines = output.trim().split('\n');
      for (const path of ['/short', '/chunk', '/coding']) expect(lines.shift()).toMatch(`${path} payload`);
      for (const path of ['/nonsense', '/nothing', '/reset']) expect(lines.shift()).toBe(`${path} connection`);
      expect(lines).toEqual(['TimeoutError', 'ClientConnectorError']);
    });
  });
}

test('by sockets: history, cookies, headers, and texts of errors', async () => {
  const output = await runInNode(
    session(`async with session.get("/redirect?n=2") as response:
    print([(each.status, each.url.path) for each in response.history], response.version)
async with session.get("/redirect?n=2", allow_redirects=False) as response:
    print(response.status, response.headers["Location"])
try:
    await session.get("/redirect?n=20")
except aiohttp.TooManyRedirects as error:
    print(len(error.history))
jar = aiohttp.CookieJar(unsafe=True)
async with aiohttp.ClientSession("${address}", cookie_jar=jar) as other:
    for _ in range(2):
        async with other.get("/cookie") as response:
            print(await response.text())
async with session.post("/echo", data=b"z" * 1000, compress="gzip") as response:
    print((await response.json())[1] < 1000)
for path in "/short", "/chunk", "/coding", "/nothing", "/reset":
    try:
        async with session.get("${broken}" + path) as response:
            await response.read()
    except aiohttp.ClientError as error:
        print(type(error).__name__, error)
for url in "http://127.0.0.1:1/", "http://no-such-host.invalid/":
    try:
        await session.get(url)
    except aiohttp.ClientConnectorError as error:
        print(type(error).__name__, str(error).partition(" [")[0])`),
    ['--allow-net'],
  );
  expect(output).toBe(`[(302, '/redirect'), (302, '/redirect')] HttpVersion(major=1, minor=1)
302 /redirect?n=1
10
none
taste=sweet
True
ClientPayloadError Response payload is not completed: <ContentLengthError: 400, message='Not enough data to satisfy content length header (received 9 of 100 bytes).'>
ClientPayloadError Response payload is not completed: <TransferEncodingError: 400, message='Not enough data to satisfy transfer length header.'>
ClientPayloadError 400, message:
  Can not decode content-encoding: gzip
ServerDisconnectedError Server disconnected
ClientOSError [Errno 104] Connection reset by peer
ClientConnectorError Cannot connect to host 127.0.0.1:1 ssl:default
ClientConnectorDNSError Cannot connect to host no-such-host.invalid:80 ssl:default
`);
});

function runInNode(code: string, options: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [command, 'run', ...options, '-c', code]);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', piece => {
      output += piece;
    });
  return new Promise(resolve => child.on('close', () => resolve(output)));
}

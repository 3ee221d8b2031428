// The client of aiohttp against a real server, in its three places: the browser (fetch), Node (fetch), and Node with
// sockets of its own (--allow-net).
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { PlaygroundPage } from './playground';
import { hashOf, large, startWebServer, type WebServer } from './webServer';

type Place = 'browser' | 'fetch' | 'sockets';

const places: readonly Place[] = ['browser', 'fetch', 'sockets'];
const command = fileURLToPath(new URL('../../build/cli/fermata.mjs', import.meta.url));

let server: WebServer;
test.beforeAll(async () => {
  server = await startWebServer();
});
test.afterAll(() => server.stop());

async function output(place: Place, page: Page, code: string): Promise<string> {
  if (place === 'browser') {
    const playground = await new PlaygroundPage(page).open();
    await playground.runCode(code);
    await playground.ended();
    return playground.output();
  }
  const options = place === 'sockets' ? ['--allow-net'] : [];
  const child = spawn(process.execPath, [command, 'run', ...options, '-c', code]);
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', piece => {
      text += piece;
    });
  child.stdin.end();
  const exit = await new Promise(resolve => child.on('close', resolve));
  expect({ exit, text }).toMatchObject({ exit: 0 });
  return text.trimEnd();
}

const program = (body: string) => `import asyncio, aiohttp

async def attempt(what):
    try:
        print(await what)
    except (aiohttp.ClientError, TimeoutError, UnicodeDecodeError) as error:
        print(*(kind.__name__ for kind in type(error).__mro__ if kind.__module__ != "builtins" or kind is TimeoutError
                or kind is UnicodeDecodeError))

async def main():
    jar = aiohttp.CookieJar(unsafe=True)  # also of addresses that are numbers
    async with aiohttp.ClientSession("${server.address}", cookie_jar=jar) as session:
        async def text(path, **options):
            async with session.get(path, **options) as response:
                return await response.text()

${body.replace(/^(?=.)/gm, '        ')}

asyncio.run(main())
`;

// The same text everywhere, or one for each place.
function everywhere(title: string, body: string, expected: string | Readonly<Record<Place, string>>): void {
  for (const place of places) {
    test(`${title} (${place})`, async ({ page }) => {
      test.skip(title.startsWith('WebSockets') && place === 'fetch' && typeof WebSocket === 'undefined', 'Node 22');
      expect(await output(place, page, program(body))).toBe(typeof expected === 'string' ? expected : expected[place]);
    });
  }
}

everywhere(
  'methods, statuses, headers',
  `for method in ("GET", "POST", "PUT", "DELETE", "PATCH"):
    async with session.request(method, "/json", headers={"X-Name": "Ann"}) as response:
        print(response.status, response.content_type, await response.json())
async with session.get("/status/404") as response:
    print(response.status, response.ok, await response.text())
    try:
        response.raise_for_status()
    except aiohttp.ClientResponseError as error:
        print(error.status, error.message)`,
  `200 application/json {'method': 'GET', 'name': 'Ann'}
200 application/json {'method': 'POST', 'name': 'Ann'}
200 application/json {'method': 'PUT', 'name': 'Ann'}
200 application/json {'method': 'DELETE', 'name': 'Ann'}
200 application/json {'method': 'PATCH', 'name': 'Ann'}
404 False status 404
404 Not Found`,
);

const redirects = (history: string, end: string) => `200 /json ${history}\n${end}`;
everywhere(
  'redirects',
  `async with session.get("/redirect/3") as response:
    print(response.status, response.url.path, [each.status for each in response.history])
await attempt(text("/round"))`,
  {
    browser: redirects('[]', 'ClientConnectorError ClientOSError ClientConnectionError ClientError'),
    fetch: redirects('[302, 302, 302]', 'TooManyRedirects ClientResponseError ClientError'),
    sockets: redirects('[302, 302, 302]', 'TooManyRedirects ClientResponseError ClientError'),
  },
);

const late =
  'SocketTimeoutError ServerTimeoutError ServerConnectionError ClientConnectionError ClientError TimeoutError';
everywhere(
  'slow bodies and time-outs',
  `async with session.get("/slow") as response:
    pieces = [piece async for piece in response.content.iter_any()]
    print(len(pieces) > 1, b"".join(pieces).split(b"\\n")[-2])
await attempt(text("/stall", timeout=aiohttp.ClientTimeout(sock_read=0.2)))
await attempt(text("/never", timeout=aiohttp.ClientTimeout(total=0.2)))
await attempt(asyncio.wait_for(text("/stall"), 0.2))
async with session.get("/stall") as response:
    print(await response.content.read(5))
print(await text("/status/200"))`,
  `True b'piece 4'\n${late}\nTimeoutError\nTimeoutError\nb'begun'\nstatus 200`,
);

everywhere(
  'connections that break',
  `async def broken(path):
    try:
        await text(path)
    except aiohttp.ClientConnectionError:
        return "no connection"
    except aiohttp.ClientPayloadError:
        return "no whole body"
print(await broken("/reset"))
print(await broken("/cut"))
try:
    await session.get("http://127.0.0.1:9/")
except aiohttp.ClientConnectorError as error:
    print("nobody there")
print(await text("/status/200"))`,
  'no connection\nno whole body\nnobody there\nstatus 200',
);

everywhere(
  'bodies that are not what they say',
  `for path in ("/gzip", "/nonsense"):
    try:
        await text(path)
    except aiohttp.ClientError:
        print(path, "ClientError")
await attempt(text("/charset/ascii"))
print(ascii(await text("/charset/latin-1")))
print(await text("/status/200"))`,
  `/gzip ClientError\n/nonsense ClientError\nUnicodeDecodeError\n'\\xe9\\x80'\nstatus 200`,
);

const upload = Buffer.from('upload '.repeat(400_000));
const received = `{"length": ${upload.length}, "hash": "${hashOf(upload)}"}`;
everywhere(
  'large downloads and uploads',
  `async with session.get("/large") as response:
    count = 0
    async for piece in response.content.iter_chunked(65536):
        count += len(piece)
    print(response.content_length, count)
data = b"upload " * 400_000
async with session.post("/upload", data=data) as response:
    print((await response.json()) == ${received})
async def pieces():
    for at in range(0, len(data), 100_000):
        yield data[at:at + 100_000]
        await asyncio.sleep(0)
async with session.post("/upload", data=pieces()) as response:
    print((await response.json()) == ${received})
form = aiohttp.FormData()
form.add_field("file", data, filename="f.bin")
async with session.post("/upload", data=form) as response:
    print((await response.json())["length"] > len(data))`,
  `${large.length} ${large.length}\nTrue\nTrue\nTrue`,
);

everywhere(
  'cookies of a server',
  `async with session.get("/login") as response:
    print({name: morsel.value for name, morsel in response.cookies.items()})
async with session.get("/cookies") as response:
    print(await response.json())`,
  {
    browser: "{}\n{'cookie': None}", // the browser keeps them to itself
    fetch: "{'user': 'ann', 'other': '1'}\n{'cookie': 'user=ann'}",
    sockets: "{'user': 'ann', 'other': '1'}\n{'cookie': 'user=ann'}",
  },
);

const refused = 'ClientConnectorError ClientOSError ClientConnectionError ClientError';
const sockets = (refusal: string) => `echo
hello
b'\\x00\\x01'
200000
8 4001 bye
257 True 4001
1000 True
${refusal}`;
everywhere(
  'WebSockets',
  `async with session.ws_connect("/echo", protocols=("other", "echo")) as ws:
    print(ws.protocol)
    await ws.send_str("hello")
    print(await ws.receive_str())
    await ws.send_bytes(b"\\x00\\x01")
    print(await ws.receive_bytes())
    await ws.send_str("x" * 200_000)
    print(len((await ws.receive()).data))
    await ws.send_str("close")
    message = await ws.receive()
    print(int(message.type), message.data, message.extra)
    print(int((await ws.receive()).type), ws.closed, ws.close_code)
async with session.ws_connect("/echo") as ws:
    await ws.close()
print(ws.close_code, ws.closed)
async def refused():
    await session.ws_connect("/refused")
await attempt(refused())`,
  {
    browser: sockets(refused),
    fetch: sockets(refused),
    sockets: sockets('WSServerHandshakeError ClientResponseError ClientError'),
  },
);

everywhere(
  'WebSockets: many at once, one that is cut, one that is given up',
  `async def talk(number):
    async with session.ws_connect("/echo") as ws:
        for turn in range(5):
            await ws.send_json([number, turn])
            assert await ws.receive_json() == [number, turn]
        return number
print(sum(await asyncio.gather(*map(talk, range(20)))))
async with session.ws_connect("/echo") as ws:
    await ws.send_str("cut")
    message = await asyncio.wait_for(ws.receive(), 5)
    print(message.type in (aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSED), ws.close_code)
async with session.ws_connect("/echo") as ws:
    try:
        await ws.receive(timeout=0.1)
    except TimeoutError:
        print("silent")
    reading = asyncio.create_task(ws.receive())
    await asyncio.sleep(0)
    reading.cancel()
print("closed", ws.closed)`,
  '190\nTrue 1006\nsilent\nclosed True',
);

const blocking = `import httpx, requests, urllib.error, urllib.request
base = "ADDRESS"
response = requests.get(base + "/redirect/2", headers={"X-Name": "Ann"})
print(response.status_code, response.json(), [each.status_code for each in response.history])
response = httpx.get(base + "/redirect/2", follow_redirects=True)
print(response.status_code, response.json()["method"], len(response.history))
with urllib.request.urlopen(base + "/redirect/2") as answer:
    print(answer.status, answer.url.removeprefix(base), answer.read()[:16])
data = b"upload " * 100_000
print(requests.post(base + "/upload", data=data).json()["length"], httpx.post(base + "/upload", content=data).json()["length"])
print(requests.get(base + "/status/404").ok, httpx.get(base + "/status/500").is_server_error)
for what in (
    lambda: requests.get(base + "/never", timeout=0.2), lambda: httpx.get(base + "/never", timeout=0.2),
    lambda: requests.get(base + "/cut"), lambda: requests.get("http://127.0.0.1:9/"), lambda: httpx.get("http://127.0.0.1:9/"),
    lambda: urllib.request.urlopen(base + "/status/404"),
):
    try:
        print(what())
    except (requests.RequestException, httpx.HTTPError, urllib.error.URLError) as error:
        print(type(error).__name__)
`;
for (const place of places) {
  test(`requests, httpx and urllib (${place})`, async ({ page }) => {
    const [history, count] = place === 'browser' ? ['[]', 0] : ['[302, 302]', 2];
    expect(await output(place, page, blocking.replace('ADDRESS', server.address))).toBe(`\
200 {'method': 'GET', 'name': 'Ann'} ${history}
200 GET ${count}
200 /json b'{"method":"GET",'
700000 700000
False True
ReadTimeout
ReadTimeout
ChunkedEncodingError
ConnectionError
ConnectError
HTTPError`);
  });
}

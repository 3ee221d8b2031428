// What programs have beside them: a data base, other programs on a network of a name, and the preview of their servers.
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { PlaygroundPage } from './playground';

const listener = `import asyncio

async def serve(reader, writer):
    name = await reader.readline()
    print("asked by", name.decode().strip())
    writer.write(b"hello " + name)
    await writer.drain()
    writer.close()
    done.set()

async def main():
    global done
    done = asyncio.Event()
    server = await asyncio.start_server(serve, "127.0.0.1", 8888)
    print("listening")
    await done.wait()

asyncio.run(main())
`;
const caller = `import asyncio

async def main():
    reader, writer = await asyncio.open_connection("localhost", 8888)
    writer.write(b"the other\\n")
    print((await reader.read()).decode().strip())
    writer.close()
    try:
        await asyncio.open_connection("localhost", 9999)
    except ConnectionRefusedError as error:
        print(error)

asyncio.run(main())
`;

// A page of somebody else's with these snippets: attributes and code.
async function openSnippets(page: Page, snippets: readonly (readonly [string, string])[]): Promise<void> {
  const escaped = (code: string) => code.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const elements = snippets.map(
    ([attributes, code], index) =>
      `<fermata-snippet id="s${index}" ${attributes}><pre><code>${escaped(code)}</code></pre></fermata-snippet>`,
  );
  await page.route('**/own.html', route =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Own</title><script type="module" src="embed/fermata.js"></script>${elements.join('')}`,
    }),
  );
  await page.goto('./own.html');
}

test('sqlite3 is fetched at its import, and keeps its data base among the files', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', request => {
    if (/sqlite/.test(request.url())) fetched.push(request.url());
  });
  const playground = await new PlaygroundPage(page).open();
  await playground.runCode('print(1)\n');
  await playground.ended();
  expect(fetched).toEqual([]);
  await playground.runCode(`import sqlite3
con = sqlite3.connect("notes.db")
con.execute("CREATE TABLE note(text)")
with con:
    con.execute("INSERT INTO note VALUES (?)", ("kept",))
con.close()
`);
  await playground.ended();
  expect(fetched).toHaveLength(2);
  await expect(page.locator('#files summary')).toHaveText('Files (1)');
  await playground.filesKept();
  await page.reload();
  await expect(page.locator('#files summary')).toHaveText('Files (1)');
  await playground.runCode(`import asyncio, aiosqlite
async def main():
    async with aiosqlite.connect("notes.db") as db, db.execute("SELECT text FROM note") as cursor:
        print(await cursor.fetchall())
asyncio.run(main())
`);
  await playground.ended();
  expect(await playground.output()).toBe("[('kept',)]");
});

test('what is fetched while a program runs leaves its worker as it is: input and Stop arrive', async ({ page }) => {
  const playground = await new PlaygroundPage(page).open();
  await playground.runCode('import sqlite3\nprint("hello", input())\nwhile True: pass\n');
  await expect(playground.state).toHaveText('waiting for input');
  await page.keyboard.type('there');
  await page.keyboard.press('Enter');
  await expect(playground.terminal).toContainText('hello there');
  await playground.run.click();
  await playground.ended('stopped');
});

test('two snippets of a page talk on a network of a name, and others do not hear them', async ({ page }) => {
  await openSnippets(page, [
    ['network="class"', listener],
    ['network="class"', caller],
    ['network="elsewhere"', caller],
    ['', 'import sqlite3\nprint(sqlite3.connect(":memory:").execute("SELECT 6 * 7").fetchone())'],
  ]);
  const output = (index: number) => page.locator(`#s${index} .output`);
  await page.locator('#s0 .run').click();
  await expect(output(0)).toContainText('listening');
  await page.locator('#s2 .run').click();
  await expect(page.locator('#s2')).toHaveAttribute('state', 'error');
  await expect(output(2)).toContainText('ConnectionRefusedError');
  await page.locator('#s1 .run').click();
  await expect(page.locator('#s1')).toHaveAttribute('state', 'done');
  await expect(output(1)).toHaveText("hello the other\n[Errno 111] Connect call failed ('127.0.0.1', 9999)\n");
  await expect(page.locator('#s0')).toHaveAttribute('state', 'done');
  await expect(output(0)).toHaveText('listening\nasked by the other\n');
  await page.locator('#s3 .run').click();
  await expect(output(3)).toContainText('(42,)');
});

test('datagrams between snippets: answers find whoever asked', async ({ page }) => {
  const server = `import socket
sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
sock.bind(("127.0.0.1", 9999))
print("ready")
for _ in range(2):
    data, address = sock.recvfrom(100)
    print(data, address[1] >= 61000)
    sock.sendto(b"hello " + data, address)
`;
  const client = (name: string) => `import asyncio

class Client(asyncio.DatagramProtocol):
    def __init__(self):
        self.heard = asyncio.get_running_loop().create_future()
    def datagram_received(self, data, addr):
        self.heard.set_result((data, addr))

async def main():
    loop = asyncio.get_running_loop()
    transport, client = await loop.create_datagram_endpoint(Client, remote_addr=("127.0.0.1", 9999))
    transport.sendto(b"${name}")
    print(await asyncio.wait_for(client.heard, 5))
    transport.close()

asyncio.run(main())
`;
  await openSnippets(page, [
    ['network="datagrams"', server],
    ['network="datagrams"', client('one')],
    ['network="datagrams"', client('two')],
  ]);
  await page.locator('#s0 .run').click();
  await expect(page.locator('#s0 .output')).toContainText('ready');
  for (const [index, name] of [
    [1, 'one'],
    [2, 'two'],
  ] as const) {
    await page.locator(`#s${index} .run`).click();
    await expect(page.locator(`#s${index} .output`)).toHaveText(`(b'hello ${name}', ('127.0.0.1', 9999))\n`);
  }
  await expect(page.locator('#s0')).toHaveAttribute('state', 'done');
  await expect(page.locator('#s0 .output')).toHaveText("ready\nb'one' True\nb'two' True\n");
});

test('HTTP between snippets: every library reaches a server of another program', async ({ page }) => {
  const server = `import asyncio
from aiohttp import web

async def hello(request):
    return web.json_response({"from": request.query["who"], "body": await request.text()}, headers={"X-Own": "yes"})

async def moved(request):
    raise web.HTTPFound("/hello?who=moved")

async def echo(request):
    ws = web.WebSocketResponse()
    await ws.prepare(request)
    async for message in ws:
        await ws.send_str(message.data.upper())
    stopped.set()
    return ws

async def main():
    global stopped
    stopped = asyncio.Event()
    app = web.Application()
    app.add_routes([web.route("*", "/hello", hello), web.get("/moved", moved), web.get("/echo", echo)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "localhost", 8080).start()
    print("listening", flush=True)
    await stopped.wait()
    await runner.cleanup()

asyncio.run(main())
`;
  const client = `import asyncio, urllib.request
import aiohttp, httpx, requests

base = "http://localhost:8080"

async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(f"{base}/hello?who=aiohttp", data="text") as response:
            print(response.headers["X-Own"], await response.json())
        async with session.get(f"{base}/moved") as response:
            print(len(response.history), await response.json())
        async with httpx.AsyncClient() as client:
            print((await client.get(f"{base}/hello", params={"who": "httpx"})).json())
        print(requests.get(f"{base}/hello?who=requests").json())
        with urllib.request.urlopen(f"{base}/hello?who=urllib") as response:
            print(response.read())
        async with session.ws_connect(f"{base}/echo") as ws:
            await ws.send_str("over a socket")
            print(await ws.receive_str())

asyncio.run(main())
`;
  await openSnippets(page, [
    ['network="site"', server],
    ['network="site"', client],
  ]);
  await page.locator('#s0 .run').click();
  await expect(page.locator('#s0 .output')).toContainText('listening');
  await page.locator('#s1 .run').click();
  await expect(page.locator('#s1')).toHaveAttribute('state', /done|error/);
  await expect(page.locator('#s1 .output')).toHaveText(
    [
      "yes {'from': 'aiohttp', 'body': 'text'}",
      "1 {'from': 'moved', 'body': ''}",
      "{'from': 'httpx', 'body': ''}",
      "{'from': 'requests', 'body': ''}",
      'b\'{"from": "urllib", "body": ""}\'',
      'OVER A SOCKET\n',
    ].join('\n'),
  );
  await expect(page.locator('#s0')).toHaveAttribute('state', 'done');
});

async function openTab(context: BrowserContext, address: string): Promise<PlaygroundPage> {
  return new PlaygroundPage(await context.newPage()).open(address);
}

test('two tabs talk, and one that is closed is missed', async ({ context }) => {
  const one = await openTab(context, './#network=tabs');
  const other = await openTab(context, './#network=tabs');
  await one.page.bringToFront();
  await one.runCode(listener);
  await expect(one.terminal).toContainText('listening');
  await other.page.bringToFront();
  await other.runCode(caller);
  await other.ended();
  expect(await other.output()).toBe("hello the other\n[Errno 111] Connect call failed ('127.0.0.1', 9999)");
  await one.ended();
});

test('a tab that is closed is missed', async ({ context }) => {
  const one = await openTab(context, './#network=closing');
  await one.runCode(listener.replace('name = await', 'await asyncio.sleep(99); name = await'));
  await expect(one.terminal).toContainText('listening');
  const other = await openTab(context, './#network=closing');
  await other.runCode(caller.replace('    print((await', '    print("connected")\n    print((await'));
  await expect(other.terminal).toContainText('connected');
  await one.page.close();
  await other.ended(/^error/);
  expect(await other.output()).toContain('ConnectionResetError');
});

const site = `from aiohttp import web

names = []

async def index(request):
    items = "".join(f"<li>{name}</li>" for name in names)
    return web.Response(content_type="text/html", text=f"""<!doctype html><html><head><title>Guests</title>
<link rel="stylesheet" href="/style.css"></head><body><h1>Guests</h1><ul>{items}</ul>
<form method="post" action="/add"><label>Name <input name="name"></label><button>Add</button></form>
<p><a href="/about?x=1">About</a> <button id="ask">Ask</button> <span id="told"></span></p>
<script>
document.getElementById("ask").onclick = async () => {{
  const answer = await fetch("/count", {{ method: "POST", body: "x" }});
  const socket = new WebSocket("/socket");
  const {{ count }} = await answer.json();
  socket.onopen = () => socket.send("ping");
  socket.onmessage = event => {{ document.getElementById("told").textContent = count + " " + event.data; }};
}};
</script></body></html>""")

async def add(request):
    form = await request.post()
    names.append(form["name"])
    response = web.HTTPSeeOther("/")
    response.set_cookie("last", form["name"])
    return response

async def about(request):
    return web.json_response({"x": request.query["x"], "last": request.cookies.get("last")})

async def count(request):
    return web.json_response({"count": len(names), "body": await request.text()})

async def style(request):
    return web.Response(text="h1 { color: rgb(1, 2, 3) }", content_type="text/css")

async def socket(request):
    ws = web.WebSocketResponse()
    await ws.prepare(request)
    async for message in ws:
        await ws.send_str(message.data + " pong")
    return ws

app = web.Application()
app.add_routes([web.get("/", index), web.post("/add", add), web.get("/about", about), web.post("/count", count),
                web.get("/style.css", style), web.get("/socket", socket)])
web.run_app(app, port=8080)
`;

test('a server of the program is seen in the preview', async ({ page }) => {
  const playground = await new PlaygroundPage(page).open();
  const open = page.locator('#open-preview');
  await expect(open).toBeHidden();
  await playground.runCode(site);
  await expect(open).toHaveText('Open :8080');
  await open.click();
  const preview = page.locator('.preview');
  const address = preview.getByLabel('Address');
  const shown = page.frameLocator('.preview iframe').frameLocator('iframe');
  await expect(shown.locator('h1')).toHaveText('Guests');
  await expect(shown.locator('h1')).toHaveCSS('color', 'rgb(1, 2, 3)');
  await expect(preview.getByRole('status')).toHaveText(/^200 OK in \d+ ms$/);
  await shown.getByLabel('Name').fill('<Ann>');
  await shown.getByText('Add').click();
  await expect(shown.locator('li')).toHaveCount(1);
  await expect(address).toHaveValue('http://localhost:8080/');
  await shown.getByText('Ask').click();
  await expect(shown.locator('#told')).toHaveText('1 ping pong');
  await shown.getByText('About').click();
  await expect(shown.locator('pre')).toHaveText('{"x": "1", "last": "<Ann>"}');
  await expect(address).toHaveValue('http://localhost:8080/about?x=1');
  await preview.getByText('Back').click();
  await expect(shown.locator('h1')).toHaveText('Guests');
  await address.fill('/nowhere');
  await address.press('Enter');
  await expect(preview.getByRole('status')).toHaveText(/^404 Not Found/);
  await address.fill('localhost:8081');
  await address.press('Enter');
  await expect(preview.getByRole('status')).toHaveText('Nobody listens at port 8081.');
  await address.fill('https://example.com');
  await address.press('Enter');
  await expect(preview.getByRole('status')).toHaveText('No such address here: localhost and a port are.');
  await address.fill('8080');
  await address.press('Enter');
  await expect(shown.locator('h1')).toHaveText('Guests');
  const { violations } = await new AxeBuilder({ page }).include('.console').exclude('.preview iframe').analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  await page.screenshot({ path: 'build/e2e/preview.png' });
  await page.setViewportSize({ width: 360, height: 740 });
  await preview.scrollIntoViewIfNeeded();
  await page.screenshot({ path: 'build/e2e/preview-360.png' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await playground.run.click();
  await expect(open).toBeHidden();
});

test('http.server is previewed, and what its pages do stays in their frame', async ({ page }) => {
  const playground = await new PlaygroundPage(page).open();
  await playground.runCode(`from http.server import BaseHTTPRequestHandler, HTTPServer

class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<p id=what>?</p><script>try { top.document.title = 'mine' } catch (e) { what.textContent = e.name }</script>")

HTTPServer(("", 8000), Handler).serve_forever()
`);
  await page.locator('#open-preview').click();
  const shown = page.frameLocator('.preview iframe').frameLocator('iframe');
  await expect(shown.locator('#what')).toHaveText('SecurityError');
  await expect(page).toHaveTitle(/^Fermata/);
  await page.getByLabel('Close the preview').click();
  await expect(page.locator('.preview')).toBeHidden();
  await expect(page.locator('#open-preview')).toBeFocused();
});

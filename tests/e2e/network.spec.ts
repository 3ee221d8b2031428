// Sockets of the system under Node, with --allow-net: programs against servers and clients of the tests.
import { type ChildProcess, spawn } from 'node:child_process';
import dgram from 'node:dgram';
import { mkdtempSync, writeFileSync } from 'node:fs';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { selfSigned } from './certificate';

const command = fileURLToPath(new URL('../../build/cli/fermata.mjs', import.meta.url));

interface Result {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

interface Running {
  readonly child: ChildProcess;
  readonly result: Promise<Result>;
  // The line that begins so, without its beginning.
  line(beginning: string): Promise<string>;
}

function start(code: string, options: readonly string[] = ['--allow-net']): Running {
  const child = spawn(process.execPath, [command, 'run', ...options, '-c', code]);
  let stdout = '';
  let stderr = '';
  const look = new Set<() => void>();
  child.stdout.on('data', piece => {
    stdout += piece;
    for (const each of look) each();
  });
  child.stderr.on('data', piece => {
    stderr += piece;
  });
  child.stdin.end();
  const result = new Promise<Result>(resolve => child.on('close', exit => resolve({ stdout, stderr, code: exit })));
  const line = (beginning: string) =>
    new Promise<string>((resolve, reject) => {
      const search = () => {
        const found = stdout.split('\n').find((each, at, all) => at < all.length - 1 && each.startsWith(beginning));
        if (found !== undefined) resolve(found.slice(beginning.length));
      };
      look.add(search);
      search();
      child.on('close', () => reject(new Error(`ended without "${beginning}": ${stdout}${stderr}`)));
    });
  return { child, result, line };
}

const program = (body: string, imports = 'asyncio') => `import ${imports}

async def main():
${body.replace(/^(?=.)/gm, '    ')}

asyncio.run(main())
`;

async function output(code: string, options?: readonly string[]): Promise<string> {
  const { stdout, stderr, code: exit } = await start(code, options).result;
  expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 });
  return stdout;
}

const stops: (() => void)[] = [];
test.afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function serve(server: net.Server, path?: string): Promise<number> {
  const open = new Set<net.Socket>();
  server.on('connection', socket => {
    open.add(socket);
    socket.on('error', () => {});
  });
  stops.push(() => {
    server.close();
    for (const socket of open) socket.destroy();
  });
  await new Promise<void>(resolve => {
    if (path === undefined) server.listen(0, '127.0.0.1', resolve);
    else server.listen(path, resolve);
  });
  return path === undefined ? (server.address() as AddressInfo).port : 0;
}

// What a client of the test is sent until the end.
function talk(port: number, words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = net.connect(port, '127.0.0.1', () => socket.end(words));
    socket.on('data', piece => {
      heard += piece;
    });
    socket.on('end', () => resolve(heard));
    socket.on('error', reject);
  });
}

test('a stream to a server: lines, both ends, addresses', async () => {
  const port = await serve(
    net.createServer({ allowHalfOpen: true }, socket => {
      socket.on('data', bytes => socket.write(String(bytes).toUpperCase()));
      socket.on('end', () => socket.end('and the end\n'));
    }),
  );
  expect(
    await output(
      program(`reader, writer = await asyncio.open_connection("127.0.0.1", ${port})
print(writer.get_extra_info("peername"), writer.get_extra_info("sockname")[0])
writer.write(b"hello\\n")
print(await reader.readline())
writer.write_eof()
print(await reader.read())
writer.close()
await writer.wait_closed()`),
    ),
  ).toBe(`('127.0.0.1', ${port}) 127.0.0.1\nb'HELLO\\n'\nb'and the end\\n'\n`);
});

test('a server of the program: clients from outside and from inside', async () => {
  const running = start(
    program(`async def echo(reader, writer):
    writer.write((await reader.read())[::-1])
    await writer.drain()
    writer.close()
    ended.release()

ended = asyncio.Semaphore(0)
server = await asyncio.start_server(echo, "127.0.0.1", 0)
port = server.sockets[0].getsockname()[1]
print("port", port, flush=True)
async with server:
    reader, writer = await asyncio.open_connection("localhost", port)
    writer.write(b"inside")
    writer.write_eof()
    print(await reader.read())
    writer.close()
    for _ in range(4):
        await ended.acquire()
print("done")`),
  );
  const port = Number(await running.line('port '));
  expect(await Promise.all(['abc', 'x'.repeat(100_000), ''].map(words => talk(port, words)))).toEqual([
    'cba',
    'x'.repeat(100_000),
    '',
  ]);
  expect(await running.result).toEqual({ stdout: `port ${port}\nb'edisni'\ndone\n`, stderr: '', code: 0 });
});

test('megabytes both ways, and a reader that is slow holds the sender back', async () => {
  let received = 0;
  let most = 0;
  const port = await serve(
    net.createServer({ allowHalfOpen: true }, socket => {
      socket.pause();
      setTimeout(() => socket.resume(), 300);
      socket.on('data', bytes => {
        received += bytes.length;
      });
      socket.on('end', () => socket.end(Buffer.alloc(20_000_000, 7)));
      socket.on('drain', () => {
        most = Math.max(most, socket.writableLength);
      });
    }),
  );
  expect(
    await output(
      program(`reader, writer = await asyncio.open_connection("127.0.0.1", ${port})
began = asyncio.get_running_loop().time()
for _ in range(200):
    writer.write(bytes(100_000))
    await writer.drain()
print("held back", asyncio.get_running_loop().time() - began > 0.2)
writer.write_eof()
total = 0
while data := await reader.read(1 << 20):
    assert set(data) == {7}
    total += len(data)
print(total)
writer.close()`),
    ),
  ).toBe('held back True\n20000000\n');
  expect(received).toBe(20_000_000);
});

test('errors have the numbers and texts of Linux', async () => {
  const closed = net.createServer();
  const port = await serve(closed);
  await new Promise(resolve => closed.close(resolve));
  const taken = await serve(net.createServer());
  expect(
    await output(
      `import socket
${program(
  `try:
    await asyncio.open_connection("127.0.0.1", ${port})
except ConnectionRefusedError as error:
    print(error.errno, error)
try:
    socket.create_connection(("127.0.0.1", ${port}))
except OSError as error:
    print(repr(error))
print(socket.socket().connect_ex(("127.0.0.1", ${port})))
try:
    await asyncio.open_connection("no-such-host.invalid", 80)
except socket.gaierror as error:
    print(type(error).__name__, error.errno in (-2, -3))
try:
    await asyncio.start_server(print, "127.0.0.1", ${taken})
except OSError as error:
    print(error)
try:
    socket.create_server(("127.0.0.1", ${taken}))
except OSError as error:
    print(error)
try:
    socket.create_connection(("/nowhere", 1))
except OSError as error:
    print(type(error).__name__)`,
)}`,
    ),
  ).toBe(`111 [Errno 111] Connect call failed ('127.0.0.1', ${port})
ConnectionRefusedError(111, 'Connection refused')
111
gaierror True
[Errno 98] error while attempting to bind on address ('127.0.0.1', ${taken}): [errno 98] address already in use
[Errno 98] Address already in use (while attempting to bind on address ('127.0.0.1', ${taken}))
gaierror
`);
});

test('a reset is ConnectionResetError, and writing after it BrokenPipeError', async () => {
  const port = await serve(
    net.createServer(socket => {
      socket.on('data', () => socket.resetAndDestroy());
    }),
  );
  expect(
    await output(
      `import socket, time
sock = socket.create_connection(("127.0.0.1", ${port}))
sock.sendall(b"x")
try:
    sock.recv(10)
except ConnectionResetError as error:
    print(error)
try:
    sock.send(b"y")
except BrokenPipeError as error:
    print(error)
sock.close()
${program(`reader, writer = await asyncio.open_connection("127.0.0.1", ${port})
writer.write(b"x")
try:
    print(await reader.read())
except ConnectionResetError as error:
    print(error)
writer.close()
try:
    await writer.wait_closed()
except ConnectionResetError as error:
    print("closed:", error)`)}`,
    ),
  ).toBe(`[Errno 104] Connection reset by peer
[Errno 32] Broken pipe
[Errno 104] Connection reset by peer
closed: [Errno 104] Connection reset by peer
`);
});

test('blocking sockets, time-outs, select and names', async () => {
  const port = await serve(net.createServer(socket => socket.write('greeting')));
  expect(
    await output(`import select, socket
with socket.create_connection(("localhost", ${port}), timeout=5) as sock:
    print(select.select([sock], [], [], 5)[0] == [sock])
    print(sock.recv(100))
    sock.settimeout(0.05)
    try:
        sock.recv(1)
    except TimeoutError as error:
        print(repr(error))
    sock.setblocking(False)
    try:
        sock.recv(1)
    except BlockingIOError as error:
        print(error)
    print(sock.getpeername() == ("127.0.0.1", ${port}))
print(socket.gethostbyname("localhost"), socket.getaddrinfo("localhost", ${port}, type=socket.SOCK_STREAM)[0][4][1])
`),
  ).toBe(`True
b'greeting'
TimeoutError('timed out')
[Errno 11] Resource temporarily unavailable
True
127.0.0.1 ${port}
`);
});

test('datagrams: both directions, and nobody there', async () => {
  const socket = dgram.createSocket('udp4');
  stops.push(() => socket.close());
  socket.on('message', (bytes, from) => socket.send(`heard ${bytes}`, from.port, from.address));
  await new Promise<void>(resolve => socket.bind(0, '127.0.0.1', resolve));
  const { port } = socket.address();
  expect(
    await output(
      `import socket
class Protocol(asyncio.DatagramProtocol):
    def __init__(self):
        self.heard = asyncio.Queue()
    def datagram_received(self, data, addr):
        self.heard.put_nowait((data, addr))
    def error_received(self, exc):
        self.heard.put_nowait(exc)
${program(`loop = asyncio.get_running_loop()
transport, protocol = await loop.create_datagram_endpoint(Protocol, remote_addr=("127.0.0.1", ${port}))
transport.sendto(b"one")
print(await protocol.heard.get())
transport.close()
transport, protocol = await loop.create_datagram_endpoint(Protocol, local_addr=("127.0.0.1", 0))
transport.sendto(b"two", ("127.0.0.1", ${port}))
print(await protocol.heard.get())
own = transport.get_extra_info("sockname")
sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
sock.sendto(b"inside", own)
print((await protocol.heard.get())[0])
sock.close()
transport.close()
transport, protocol = await loop.create_datagram_endpoint(Protocol, remote_addr=("127.0.0.1", 9))
transport.sendto(b"nobody")
print(repr(await protocol.heard.get()))
transport.close()`)}`.replace('import socket', 'import asyncio, socket'),
    ),
  ).toBe(`(b'heard one', ('127.0.0.1', ${port}))
(b'heard two', ('127.0.0.1', ${port}))
b'inside'
ConnectionRefusedError(111, 'Connection refused')
`);
});

test('Unix sockets, both sides', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fermata-'));
  const theirs = join(folder, 'theirs.sock');
  const ours = join(folder, 'ours.sock');
  await serve(
    net.createServer(socket => socket.end('from theirs')),
    theirs,
  );
  const running = start(
    program(`reader, writer = await asyncio.open_unix_connection("${theirs}")
print(await reader.read())
writer.close()
try:
    await asyncio.open_unix_connection("${folder}/missing.sock")
except FileNotFoundError as error:
    print(error)

async def answer(reader, writer):
    writer.write(b"you said " + await reader.readline())
    writer.close()
    await writer.wait_closed()
    done.set()

done = asyncio.Event()
async with await asyncio.start_unix_server(answer, "${ours}"):
    print("ready", flush=True)
    await done.wait()`),
  );
  await running.line('ready');
  const heard = await new Promise<string>(resolve => {
    let text = '';
    const socket = net.connect(ours, () => socket.write('hello\n'));
    socket.on('data', piece => {
      text += piece;
    });
    socket.on('close', () => resolve(text));
  });
  expect(heard).toBe('you said hello\n');
  expect(await running.result).toEqual({
    stdout: "b'from theirs'\n[Errno 2] No such file or directory\nready\n",
    stderr: '',
    code: 0,
  });
});

test('a socket that has an address reaches a server inside; the path of a Unix socket may begin in the folder', async () => {
  const { result } = start(`import os, socket

server = socket.create_server(("127.0.0.1", 0))
client = socket.socket()
client.bind(("127.0.0.1", 0))
address = client.getsockname()
client.connect(server.getsockname())
client.send(b"hello")
client.close()
connection, peer = server.accept()
print(connection.recv(100), connection.recv(100), peer == address)

server = socket.socket(socket.AF_UNIX)
server.bind("here.sock")
server.listen()
client = socket.socket(socket.AF_UNIX)
client.connect("here.sock")
print(server.getsockname(), client.getpeername(), os.path.exists("here.sock"))
os.unlink("here.sock")
`);
  expect(await result).toEqual({ stdout: "b'hello' b'' True\nhere.sock here.sock True\n", stderr: '', code: 0 });
});

test('http.client finds a host of the virtual web where there is none of that name', async () => {
  const code = `import http.client
open("virtual_web.json", "w").write('{"nobody.invalid": {"pages": {"/": "given"}}}')
connection = http.client.HTTPConnection("nobody.invalid")
connection.request("GET", "/")
print(connection.getresponse().read())
`;
  const child = spawn(process.execPath, [command, 'run', '--allow-net', '-c', code], {
    cwd: mkdtempSync(join(tmpdir(), 'fermata-')),
  });
  let stdout = '';
  child.stdout.on('data', piece => {
    stdout += piece;
  });
  await new Promise(resolve => child.on('close', resolve));
  expect(stdout).toBe("b'given'\n");
});

test('TLS: a server of the test, trusted and not, and what the certificate says', async () => {
  const certificate = selfSigned();
  const folder = mkdtempSync(join(tmpdir(), 'fermata-'));
  const file = join(folder, 'cert.pem');
  writeFileSync(file, certificate.cert);
  const port = await serve(
    tls.createServer({ ...certificate, ALPNProtocols: ['echo/1'] }, socket => {
      socket.on('error', () => {});
      socket.on('data', bytes => socket.write(String(bytes).toUpperCase()));
    }),
  );
  const allowed = ['--allow-net', `--allow-read=${folder}`];
  expect(
    await output(
      `import socket, ssl
${program(`context = ssl.create_default_context(cafile="${file}")
context.set_alpn_protocols(["echo/1"])
reader, writer = await asyncio.open_connection("localhost", ${port}, ssl=context)
made = writer.get_extra_info("ssl_object")
print(made.version(), made.selected_alpn_protocol(), writer.get_extra_info("cipher")[2] in (128, 256))
print(writer.get_extra_info("peercert")["subject"], writer.get_extra_info("peercert")["subjectAltName"])
writer.write(b"secret\\n")
print(await reader.readline())
writer.close()
await writer.wait_closed()
for settings in {"ssl": True}, {"ssl": context, "server_hostname": "example.com"}:
    try:
        await asyncio.open_connection("localhost", ${port}, **settings)
    except ssl.SSLCertVerificationError as error:
        print(str(error).partition(" (_ssl")[0], error.verify_code)
careless = ssl.create_default_context()
careless.check_hostname = False
careless.verify_mode = ssl.CERT_NONE
with socket.create_connection(("127.0.0.1", ${port})) as plain:
    with careless.wrap_socket(plain, server_hostname="whoever") as sock:
        sock.sendall(b"blocking")
        print(sock.recv(100), sock.getpeercert(), len(sock.getpeercert(True)) > 100)`)}`,
      allowed,
    ),
  ).toBe(`TLSv1.3 echo/1 True
((('commonName', 'localhost'),),) (('DNS', 'localhost'), ('IP Address', '127.0.0.1'))
b'SECRET\\n'
[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate 18
[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch, certificate is not valid for 'example.com'. 62
b'BLOCKING' {} True
`);
});

test('requests, httpx and urllib by sockets: redirects, cookies, certificates', async () => {
  const certificate = selfSigned();
  const folder = mkdtempSync(join(tmpdir(), 'fermata-'));
  const file = join(folder, 'cert.pem');
  writeFileSync(file, certificate.cert);
  const port = await serve(
    https.createServer(certificate, (request, response) => {
      if (request.url === '/moved') response.writeHead(302, { location: '/page', 'set-cookie': 'taste=sweet; Path=/' });
      response.end(`${request.url} ${request.headers.cookie} ${request.headers['user-agent']?.split('/')[0]}`);
    }),
  );
  const code = `import ssl, urllib.request
import httpx, requests
address = "https://localhost:${port}/moved"
context = ssl.create_default_context(cafile="${file}")
response = requests.get(address, verify="${file}")
print(response.text, response.history, requests.get(address, verify=False).ok)
response = httpx.get(address, verify=context, follow_redirects=True)
print(response.text, response.history)
with urllib.request.urlopen(address, context=context) as response:
    print(response.read().decode())
for get in (requests.get, httpx.get, urllib.request.urlopen):
    try:
        get(address)
    except Exception as error:
        print(type(error).__name__, "certificate verify failed: self-signed certificate" in str(error))
for get in (requests.get, httpx.get, urllib.request.urlopen):
    try:
        get("http://127.0.0.1:1/")
    except Exception as error:
        print(type(error).__name__)`;
  expect(await output(code, ['--allow-net', `--allow-read=${folder}`])).toBe(`\
/page taste=sweet python-requests [<Response [302]>] True
/page taste=sweet python-httpx [<Response [302 Found]>]
/page undefined Python-urllib
SSLError True
ConnectError True
URLError True
ConnectionError
ConnectError
URLError
`);
});

test('TLS: a server of the program, and one that speaks plainly at first', async () => {
  const certificate = selfSigned();
  const folder = mkdtempSync(join(tmpdir(), 'fermata-'));
  writeFileSync(join(folder, 'both.pem'), certificate.cert + certificate.key);
  const running = start(
    `import ssl
${program(`context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
context.load_cert_chain("${folder}/both.pem")

async def secure(reader, writer):
    writer.write(b"secure: " + await reader.readline())
    await writer.drain()
    writer.close()
    ended.release()

async def plain(reader, writer):
    writer.write(b"begin\\n")
    await writer.start_tls(context)
    await secure(reader, writer)

ended = asyncio.Semaphore(0)
one = await asyncio.start_server(secure, "127.0.0.1", 0, ssl=context)
other = await asyncio.start_server(plain, "127.0.0.1", 0)
print("ports", *(each.sockets[0].getsockname()[1] for each in (one, other)), flush=True)
for _ in range(2):
    await ended.acquire()`)}`,
    ['--allow-net', `--allow-read=${folder}`],
  );
  const [one = 0, other = 0] = (await running.line('ports ')).split(' ').map(Number);
  const converse = (socket: tls.TLSSocket) =>
    new Promise<string>((resolve, reject) => {
      let text = '';
      socket.on('secureConnect', () => socket.write('hello\n'));
      socket.on('data', piece => {
        text += piece;
      });
      socket.on('close', () => resolve(text));
      socket.on('error', reject);
    });
  const trust = { ca: certificate.cert, servername: 'localhost' };
  expect(await converse(tls.connect({ ...trust, port: one, host: '127.0.0.1' }))).toBe('secure: hello\n');
  // A client that knows plain text only is nobody's loss.
  net
    .connect(one, '127.0.0.1')
    .on('error', () => {})
    .end('GET / HTTP/1.1\r\n\r\n');
  const begun = net.connect(other, '127.0.0.1');
  await new Promise(resolve => begun.once('data', resolve));
  expect(await converse(tls.connect({ ...trust, socket: begun }))).toBe('secure: hello\n');
  expect(await running.result).toMatchObject({ stderr: '', code: 0 });
});

test('the program ends while connections are open, and what it wrote arrives', async () => {
  let received = 0;
  let closed: () => void = () => {};
  const over = new Promise<void>(resolve => {
    closed = resolve;
  });
  const port = await serve(
    net.createServer(socket => {
      socket.on('data', bytes => {
        received += bytes.length;
      });
      socket.on('close', closed);
    }),
  );
  expect(
    await output(
      program(`waits = asyncio.create_task(asyncio.start_server(print, "127.0.0.1", 0))
reader, writer = await asyncio.open_connection("127.0.0.1", ${port})
writer.write(bytes(3_000_000))
await writer.drain()
try:
    await asyncio.wait_for(reader.read(), 0.05)
except TimeoutError:
    print("called off")
task = asyncio.create_task(asyncio.open_connection("127.0.0.1", ${port}))
await asyncio.sleep(0)
task.cancel()
print(await asyncio.gather(task, return_exceptions=True))`),
    ),
  ).toBe("called off\n[CancelledError('')]\n");
  await over;
  expect(received).toBeGreaterThan(2_700_000);
});

test('what is allowed, and what is inside all the same', async () => {
  const port = await serve(net.createServer(socket => socket.end('outside')));
  const code = `import socket
def look(host, port):
    try:
        with socket.create_connection((host, port), 2) as sock:
            print(sock.recv(100))
    except OSError as error:
        print(type(error).__name__, error)

inside = socket.create_server(("127.0.0.1", 0))
with socket.create_connection(inside.getsockname()):
    print("inside")
look("127.0.0.1", ${port})
look("localhost", ${port})
look("example.org", 80)
look("192.0.2.1", 80)
`;
  const refused = 'ConnectionRefusedError [Errno 111] Connection refused\n';
  const unknown = 'gaierror [Errno -2] Name or service not known\n';
  const nowhere = 'OSError [Errno 101] Network is unreachable\n';
  const denied = 'PermissionError [Errno 13] Permission denied (not allowed by --allow-net)';
  expect(await output(code, [])).toBe(`inside\n${refused}${refused}${unknown}${nowhere}`);
  expect(await output(code, [`--allow-net=localhost:${port}`])).toBe(
    `inside\nb'outside'\nb'outside'\n${denied}: 'example.org'\n${denied}\n`,
  );
  expect(await output(code, ['--allow-net=127.0.0.1:1'])).toBe(
    `inside\n${refused}${refused}${denied}: 'example.org'\n${denied}\n`,
  );
});

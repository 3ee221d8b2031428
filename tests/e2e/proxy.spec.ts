// The HTTP clients through a proxy of the system, with --allow-net: plain requests that carry the whole address, tunnels
// to a server with TLS, a proxy that wants to know who asks, and none.
import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, request } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import net, { type AddressInfo, type Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { selfSigned } from './certificate';

const command = fileURLToPath(new URL('../../build/cli/fermata.mjs', import.meta.url));
const wanted = `Basic ${Buffer.from('user:pass').toString('base64')}`;

const servers: Server[] = [];
let asked: string[] = [];
let place = '';
let secure = '';
let proxy = '';

async function listen(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

// Says by whom it was asked.
const origin = (request: IncomingMessage) => `${request.url} ${request.headers.via ?? 'directly'}`;

function proxyServer() {
  const server = createServer((incoming, answer) => {
    asked.push(`${incoming.method} ${new URL(incoming.url ?? '').pathname}`);
    const { 'proxy-authorization': who, ...headers } = incoming.headers;
    if (who !== wanted) {
      answer.writeHead(407, { 'proxy-authenticate': 'Basic realm="here"' }).end('who are you?');
      return;
    }
    const onward = request(incoming.url ?? '', { method: incoming.method, headers: { ...headers, via: '1.1 proxy' } });
    onward.on('response', response => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    incoming.pipe(onward);
  });
  return server.on('connect', (incoming, socket) => {
    asked.push('CONNECT');
    if (incoming.headers['proxy-authorization'] !== wanted) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      return;
    }
    const [host, port] = (incoming.url ?? '').split(':');
    const onward = net.connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    for (const end of [onward, socket]) end.on('error', () => {});
  });
}

test.beforeAll(async () => {
  place = await listen(createServer((incoming, answer) => answer.end(origin(incoming))));
  secure = await listen(createSecureServer(selfSigned(), (incoming, answer) => answer.end(origin(incoming))));
  proxy = await listen(proxyServer());
});
test.beforeEach(() => {
  asked = [];
});
test.afterAll(() => {
  for (const server of servers) server.close();
});

async function run(code: string): Promise<string> {
  const child = spawn(process.execPath, [command, 'run', '--allow-net', '-c', code]);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', piece => {
      output += piece;
    });
  }
  await new Promise(resolve => child.on('close', resolve));
  return output.replaceAll(place, 'ORIGIN').replaceAll(secure, 'SECURE').replaceAll(proxy, 'PROXY');
}

test('aiohttp goes through a proxy, in the clear and by a tunnel', async () => {
  const output = await run(`import asyncio, aiohttp

async def main():
    async with aiohttp.ClientSession() as session:
        async def get(url, proxy, **options):
            try:
                async with session.get(url, proxy=proxy, **options) as response:
                    print(response.status, await response.text())
            except aiohttp.ClientError as error:
                print(type(error).__name__, error)

        await get("http://${place}/a", "http://user:pass@${proxy}")
        await get("http://${place}/b", "http://${proxy}", proxy_auth=aiohttp.BasicAuth("user", "pass"))
        await get("http://${place}/c", "http://${proxy}")
        await get("https://${secure}/d", "http://user:pass@${proxy}", ssl=False)
        await get("https://${secure}/e", "http://${proxy}", ssl=False)
        await get("http://${place}/f", "http://127.0.0.1:1")

asyncio.run(main())
`);
  const advice = "{'Authorization': ...} instead";
  const other = "{'Proxy-Authorization': aiohttp.encode_basic_auth(login, password)} instead";
  expect(output).toBe(`200 /a 1.1 proxy
<string>:13: DeprecationWarning: BasicAuth is deprecated and will be removed in aiohttp 4.0; use aiohttp.encode_basic_auth() with headers=${advice}
<string>:7: DeprecationWarning: The 'proxy_auth' parameter is deprecated and will be removed in v4; pass proxy_headers=${other}
200 /b 1.1 proxy
407 who are you?
200 /d directly
ClientHttpProxyError 407, message='Proxy Authentication Required', url='http://PROXY'
ClientProxyConnectionError Cannot connect to host 127.0.0.1:1 ssl:default [Connect call failed ('127.0.0.1', 1)]
`);
  expect(asked).toEqual(['GET /a', 'GET /b', 'GET /c', 'CONNECT', 'CONNECT']);
});

test('requests, httpx and urllib go through a proxy', async () => {
  const output = await run(`import httpx, requests, urllib.error, urllib.request

known, unknown = "http://user:pass@${proxy}", "http://${proxy}"
print(requests.get("http://${place}/a", proxies={"http": known}).text)
print(requests.get("https://${secure}/b", proxies={"https": known}, verify=False).text)
try:
    requests.get("https://${secure}/c", proxies={"https": unknown})
except requests.exceptions.ProxyError as error:
    print(error)
print(httpx.get("http://${place}/d", proxy=known).text)
try:
    httpx.get("http://${place}/e", proxy="http://127.0.0.1:1")
except httpx.ConnectError as error:
    print(type(error).__name__)

def opener(proxy):
    return urllib.request.build_opener(urllib.request.ProxyHandler({"http": proxy}))

print(opener(known).open("http://${place}/f").read().decode())
try:
    opener(unknown).open("http://${place}/g")
except urllib.error.HTTPError as error:
    print(error)
`);
  expect(output.replace(/(host='127.0.0.1', port=)\d+/, '$1SECURE')).toBe(`/a 1.1 proxy
/b directly
HTTPSConnectionPool(host='127.0.0.1', port=SECURE): Max retries exceeded with url: /c (Caused by ProxyError('Unable to connect to proxy', OSError('Tunnel connection failed: 407 Proxy Authentication Required')))
/d 1.1 proxy
ConnectError
/f 1.1 proxy
HTTP Error 407: Proxy Authentication Required
`);
  expect(asked).toEqual(['GET /a', 'CONNECT', 'CONNECT', 'GET /d', 'GET /f', 'GET /g']);
});

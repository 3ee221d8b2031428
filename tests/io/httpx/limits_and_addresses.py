# cpython: skip httpx is not in the oracle
# How many connections there are at once, how long one waits for one of them; hosts of other scripts; pickled requests.
import asyncio
import pickle

import httpx
from aiohttp import web

running = most = 0


async def slow(request):
    global running, most
    running += 1
    most = max(most, running)
    await asyncio.sleep(0.05)
    running -= 1
    return web.Response(text=await request.text())


async def main():
    app = web.Application()
    app.router.add_route("*", "/", slow)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8080).start()
    url = "http://127.0.0.1:8080/"
    async with httpx.AsyncClient(limits=httpx.Limits(max_connections=2)) as client:
        answers = await asyncio.gather(*(client.get(url) for _ in range(6)))
        print([answer.status_code for answer in answers], most)
    timeout = httpx.Timeout(None, pool=0.01)
    async with httpx.AsyncClient(limits=httpx.Limits(max_connections=1), timeout=timeout) as client:
        async with client.stream("GET", url):
            try:
                await client.get(url)
            except httpx.PoolTimeout as error:
                print(repr(error), error.request.url)
        print((await client.get(url)).status_code)
        # A body is sent whether the server says that it may come or not.
        print((await client.post(url, headers={"Expect": "100-continue"}, content=b"sent")).text)
    await runner.cleanup()


asyncio.run(main())

for text in "https://faß.de", "https://βόλος.com:443", "http://中国.icom.museum", "https://☃.com/", "https://😇/":
    try:
        parsed = httpx.URL(text)
        print(parsed, parsed.host, parsed.raw_host)
    except httpx.InvalidURL as error:
        print(error)


def content():
    yield b"pieces"


request = pickle.loads(pickle.dumps(httpx.Request("POST", "http://example.org", content=content())))
try:
    request.read()
except httpx.StreamClosed as error:
    print(error)
request = httpx.Request("POST", "http://example.org", content=content())
request.read()
print(pickle.loads(pickle.dumps(request)).content)

# output:
# [200, 200, 200, 200, 200, 200] 2
# PoolTimeout('') http://127.0.0.1:8080/
# 200
# sent
# https://xn--fa-hia.de faß.de b'xn--fa-hia.de'
# https://xn--nxasmm1c.com βόλος.com b'xn--nxasmm1c.com'
# http://xn--fiqs8s.icom.museum 中国.icom.museum b'xn--fiqs8s.icom.museum'
# Invalid IDNA hostname: '☃.com'
# Invalid IDNA hostname: '😇'
# Attempted to read or stream content, but the stream has been closed.
# b'pieces'

# cpython: skip aiohttp is not in the oracle
import asyncio
import hashlib
import re

import aiohttp
from aiohttp import DigestAuthMiddleware, web

seen = []


def h(text, kind="md5"):
    return hashlib.new(kind, text.encode()).hexdigest()


async def secret(request):
    header = request.headers.get("Authorization", "")
    seen.append(header[:6])
    fields = dict(re.findall(r'(\w+)="?([^",]*)"?', header))
    first, second = h("ann:here:pass"), h(f"{request.method}:{request.path_qs}")
    wanted = h(f"{first}:n0nce:{fields.get('nc')}:{fields.get('cnonce')}:auth:{second}")
    if fields.get("response") == wanted:
        return web.Response(text=f"hello, {fields['username']}, {fields['nc']}, {fields['opaque']}")
    challenge = 'Digest realm="here", nonce="n0nce", qop="auth", algorithm=MD5, opaque="o"'
    return web.Response(status=401, headers={"WWW-Authenticate": challenge})


async def main():
    app = web.Application()
    app.router.add_route("*", "/secret", secret)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8080).start()
    digest = DigestAuthMiddleware("ann", "pass")
    async with aiohttp.ClientSession("http://127.0.0.1:8080", middlewares=(digest,)) as session:
        for path in "/secret", "/secret?x=1":
            async with session.get(path) as response:
                print(response.status, await response.text())
        async with session.post("/secret", data=b"body") as response:
            print(response.status)
    print(seen)
    async with aiohttp.ClientSession("http://127.0.0.1:8080") as session:
        async with session.get("/secret", middlewares=(DigestAuthMiddleware("ann", "wrong"),)) as response:
            print(response.status)
    for login, password in (None, "x"), ("x", None), ("a:b", "x"):
        try:
            DigestAuthMiddleware(login, password)
        except ValueError as error:
            print(error)
    await runner.cleanup()


asyncio.run(main())

# output:
# 200 hello, ann, 00000001, o
# 200 hello, ann, 00000002, o
# 200
# ['', 'Digest', 'Digest', 'Digest']
# 401
# None is not allowed as login value
# None is not allowed as password value
# A ":" is not allowed in username (RFC 1945#section-11.1)

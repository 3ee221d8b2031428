# cpython: skip aiohttp is not in the oracle
# Credentials: of the call, of the URL, of ~/.netrc. Another server is told none of them.
import asyncio
import os
import tempfile
import warnings

import aiohttp
from aiohttp import BasicAuth, web
from aiohttp.test_utils import TestServer

warnings.simplefilter("ignore", DeprecationWarning)


async def show(request):
    return web.Response(text=str([request.headers.getall(name, None) for name in ("Authorization", "Cookie")]))


async def main():
    app = web.Application()
    app.router.add_get("/show", show)
    other = TestServer(app)
    await other.start_server()

    async def elsewhere(request):
        raise web.HTTPFound(other.make_url("/show"))

    app = web.Application()
    app.add_routes([web.get("/show", show), web.get("/elsewhere", elsewhere)])
    server = TestServer(app)
    await server.start_server()
    url = server.make_url("/show")

    async def get(session, url, **options):
        try:
            async with session.get(url, **options) as response:
                print(response.status, await response.text(), response.url.user)
        except ValueError as error:
            print(error)

    with tempfile.NamedTemporaryFile("w", suffix=".netrc") as file:
        file.write("machine 127.0.0.1 login net password rc\n")
        file.flush()
        os.environ["NETRC"] = file.name
        async with aiohttp.ClientSession() as session:
            await get(session, url)
            await get(session, url.with_user("me").with_password("pw"))
            await get(session, url.with_user("me"), auth=BasicAuth("a", "b"))
            await get(session, url, auth=BasicAuth("a", "b"), headers={"Authorization": "x"})
            headers = [("Authorization", "1"), ("Authorization", "2"), ("Cookie", "a=b")]
            await get(session, url, headers=headers)
            await get(session, server.make_url("/elsewhere"), headers=headers, cookies={"c": "d"})
        async with aiohttp.ClientSession(trust_env=True) as session:
            await get(session, url)
            await get(session, url, auth=BasicAuth("a", "b"))
    await server.close()
    await other.close()


asyncio.run(main())

# output:
# 200 [None, None] None
# 200 [['Basic bWU6cHc='], None] None
# Cannot combine AUTH argument with credentials encoded in URL
# Cannot combine AUTHORIZATION header with AUTH argument or credentials encoded in URL
# 200 [['1', '2'], ['a=b']] None
# 200 [None, None] None
# 200 [['Basic bmV0OnJj'], None] None
# 200 [['Basic YTpi'], None] None

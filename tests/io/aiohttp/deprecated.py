# cpython: skip aiohttp is not in the oracle
# What aiohttp takes, and says that it will not take for ever.
import asyncio
import sys

import aiohttp
from aiohttp import web

sys.stderr = sys.stdout


class Session(aiohttp.ClientSession):
    pass


class App(web.Application):
    pass


async def who(request):
    return web.Response(text=request.headers.get("Authorization", "nobody"))


async def main():
    app = web.Application()
    app.router.add_get("/", who)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8114).start()
    auth = aiohttp.BasicAuth("ann", "secret")
    async with aiohttp.ClientSession("http://127.0.0.1:8114") as session:
        async with session.get("/", auth=auth) as response:
            print(await response.text())
        response = await session.get("/", auth=auth)  # without "async with" nobody is told
        print(await response.text())
        response = await session.get("/", verify_ssl=False)
        print(response.status)
        headers = {"Authorization": aiohttp.encode_basic_auth("ann", "secret")}
        async with session.get("/", headers=headers) as response:
            print(await response.text())
    print(aiohttp.ClientResponseError(None, (), code=404).code)
    try:
        aiohttp.ClientSession(timeout=5)
    except ValueError as error:
        print(error)
    try:
        aiohttp.encode_basic_auth("a:b")
    except ValueError as error:
        print(error)
    await runner.cleanup()


asyncio.run(main())

# output:
# deprecated.py:12: DeprecationWarning: Inheritance class Session from ClientSession is discouraged
#   class Session(aiohttp.ClientSession):
# deprecated.py:16: DeprecationWarning: Inheritance class App from web.Application is discouraged
#   class App(web.Application):
# deprecated.py:30: DeprecationWarning: BasicAuth is deprecated and will be removed in aiohttp 4.0; use aiohttp.encode_basic_auth() with headers={'Authorization': ...} instead
#   auth = aiohttp.BasicAuth("ann", "secret")
# deprecated.py:32: DeprecationWarning: The 'auth' parameter is deprecated and will be removed in v4; pass headers={'Authorization': aiohttp.encode_basic_auth(login, password)} instead
#   async with session.get("/", auth=auth) as response:
# Basic YW5uOnNlY3JldA==
# Basic YW5uOnNlY3JldA==
# deprecated.py:36: DeprecationWarning: verify_ssl is deprecated, use ssl=False instead
#   response = await session.get("/", verify_ssl=False)
# 200
# Basic YW5uOnNlY3JldA==
# deprecated.py:41: DeprecationWarning: code argument is deprecated, use status instead
#   print(aiohttp.ClientResponseError(None, (), code=404).code)
# deprecated.py:41: DeprecationWarning: code property is deprecated, use status instead
#   print(aiohttp.ClientResponseError(None, (), code=404).code)
# 404
# timeout parameter cannot be of <class 'int'> type, please use 'timeout=ClientTimeout(...)'
# A ":" is not allowed in login (RFC 7617#section-2)

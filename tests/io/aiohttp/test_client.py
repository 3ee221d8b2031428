# cpython: skip aiohttp is not in the oracle
# aiohttp's own way to test an application.
import asyncio
import io
import unittest

from aiohttp import web
from aiohttp.test_utils import AioHTTPTestCase, TestClient, TestServer


counts = web.AppKey("counts", list)


def make_app():
    async def counter(request):
        request.app[counts].append(1)
        return web.json_response({"count": len(request.app[counts]), "who": request.query.get("who")})

    app = web.Application()
    app[counts] = []
    app.router.add_get("/count", counter)
    return app


async def main():
    async with TestClient(TestServer(make_app())) as client:
        response = await client.get("/count", params={"who": "me"})
        print(response.status, await response.json())
        print(client.server.scheme, client.host, client.port > 1024, client.make_url("/count").path)
        print((await client.get("/none")).status)
    print(client.server.closed)


class CounterTest(AioHTTPTestCase):
    async def get_application(self):
        return make_app()

    async def test_counts(self):
        for number in range(1, 4):
            async with self.client.get("/count") as response:
                self.assertEqual((await response.json())["count"], number)


asyncio.run(main())
suite = unittest.defaultTestLoader.loadTestsFromTestCase(CounterTest)
print(unittest.TextTestRunner(stream=io.StringIO()).run(suite))

# output:
# 200 {'count': 1, 'who': 'me'}
# http 127.0.0.1 True /count
# 404
# True
# <unittest.runner.TextTestResult run=1 errors=0 failures=0>

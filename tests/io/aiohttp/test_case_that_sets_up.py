# cpython: skip aiohttp is not in the oracle
# A test case of aiohttp: its loop, what it sets up and tears down; and requests that nobody made.
import asyncio
import io
import logging
import unittest

from aiohttp import BasicAuth, ServerDisconnectedError, log, web
from aiohttp.test_utils import AioHTTPTestCase, make_mocked_request


class Case(AioHTTPTestCase):
    async def get_application(self):
        async def count(request):
            request.app["count"].append(request.method)
            request.protocol.force_close()
            return web.Response()

        app = web.Application()
        app["count"] = []
        app.router.add_get("/", count)
        return app

    async def setUpAsync(self):
        await super().setUpAsync()
        print("set up", self.loop is asyncio.get_running_loop())

    async def tearDownAsync(self):
        await super().tearDownAsync()
        print("torn down", self.client.session.closed)

    async def test_that_a_request_is_sent_once(self):
        with self.assertRaises(ServerDisconnectedError):
            await self.client.get("/")
        print(self.app["count"])


request = make_mocked_request("get", "/path?a=1", headers={"Cookie": "good=1; b\x01d=2"})
log.internal_logger.setLevel(logging.DEBUG)
log.internal_logger.addHandler(logging.StreamHandler())
print(request.method, request.host, request.url, dict(request.cookies))
print([each.name for each in (log.access_logger, log.client_logger, log.server_logger, log.web_logger)])
try:
    BasicAuth.from_url("http://me:secret@example.com/")
except TypeError as error:
    print(error)
suite = unittest.defaultTestLoader.loadTestsFromTestCase(Case)
print(unittest.TextTestRunner(stream=io.StringIO(), warnings="ignore").run(suite))

# output:
# Cannot load cookie. Illegal cookie names: ['b\x01d']
# GET 127.0.0.1 http://127.0.0.1/path?a=1 {'good': '1'}
# ['aiohttp.access', 'aiohttp.client', 'aiohttp.server', 'aiohttp.web']
# url should be yarl.URL instance
# set up True
# ['GET']
# torn down True
# <unittest.runner.TextTestResult run=1 errors=0 failures=0>

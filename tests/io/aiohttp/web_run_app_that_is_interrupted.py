# cpython: skip aiohttp is not in the oracle
# run_app() that is interrupted answers what it was asked, and then the application is cleaned up.
import asyncio
import signal

import aiohttp
from aiohttp import web


async def slow(request):
    await asyncio.sleep(0.2)
    return web.Response(text="served")


async def client():
    async with aiohttp.ClientSession("http://127.0.0.1:8116") as session:
        request = asyncio.create_task(ask(session))
        await asyncio.sleep(0.1)
        signal.raise_signal(signal.SIGINT)
        print(await request)


async def ask(session):
    async with session.get("/") as response:
        return await response.text()


async def database(app):
    print("connect")
    yield
    print("disconnect")


async def say(app):
    print("shutdown")


async def make():
    app = web.Application()
    app.router.add_get("/", slow)
    app.cleanup_ctx.append(database)
    app.on_shutdown.append(say)
    app.on_startup.append(begin)
    return app


async def begin(app):
    asyncio.get_running_loop().call_later(0.1, lambda: asyncio.ensure_future(client()))


web.run_app(make(), host="127.0.0.1", port=8116, shutdown_timeout=5, access_log=None)
print("end")

# output:
# connect
# ======== Running on http://127.0.0.1:8116 ========
# (Press CTRL+C to quit)
# shutdown
# served
# disconnect
# end

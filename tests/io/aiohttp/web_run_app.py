# cpython: skip aiohttp is not in the oracle
# run_app: the banner, until somebody says stop, and what it cleans up.
import asyncio

import aiohttp
from aiohttp import web


async def hello(request):
    return web.Response(text="hello")


async def visit(app):
    async def client():
        await asyncio.sleep(0.1)
        async with aiohttp.ClientSession() as session:
            async with session.get("http://localhost:8089/") as response:
                print(await response.text())
        raise web.GracefulExit

    task = asyncio.create_task(client())
    yield
    print("cleaned up", repr(task.exception()))


app = web.Application()
app.router.add_get("/", hello)
app.cleanup_ctx.append(visit)
web.run_app(app, host="localhost", port=8089)
print("after")

# output:
# ======== Running on http://localhost:8089 ========
# (Press CTRL+C to quit)
# hello
# cleaned up GracefulExit()
# after

# cpython: skip aiohttp is not in the oracle
# In which order an application starts and ends what belongs to it, and what its keys hold.
import asyncio

from aiohttp import web

counter = web.AppKey("counter", int)


async def first(app):
    print("first begins", app[counter])
    yield
    print("first ends")


async def second(app):
    print("second begins")
    yield
    print("second ends")
    raise RuntimeError("at the end")


async def say(text):
    print(text)


async def main():
    app = web.Application()
    app[counter] = 7
    app["old"] = "style"
    app.cleanup_ctx.append(first)
    app.cleanup_ctx.append(second)
    app.on_startup.append(lambda app: say("startup"))
    app.on_shutdown.append(lambda app: say("shutdown"))
    app.on_cleanup.append(lambda app: say("cleanup"))
    inner = web.Application()
    inner.on_startup.append(lambda app: say("inner startup"))
    inner.on_cleanup.append(lambda app: say("inner cleanup"))
    app.add_subapp("/inner", inner)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "localhost", 8083)
    await site.start()
    print(site.name, runner.addresses, len(runner.sites), app.frozen, sorted(map(str, app)))
    try:
        app["new"] = 1
    except Exception as error:
        print(type(error).__name__, error)
    try:
        app.router.add_get("/", say)
    except RuntimeError as error:
        print(error)
    try:
        await runner.cleanup()
    except RuntimeError as error:
        print("raised:", error)
    print(len(runner.sites))


asyncio.run(main())

# output:
# first begins 7
# second begins
# startup
# inner startup
# http://localhost:8083 [('127.0.0.1', 8083)] 1 True ['<AppKey(__main__.counter, type=int)>', 'old']
# web_start_and_clean_up.py:46: DeprecationWarning: Changing state of started or joined application is deprecated
#   app["new"] = 1
# Cannot register a resource into frozen router.
# shutdown
# second ends
# first ends
# raised: at the end
# 0

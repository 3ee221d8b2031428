import asyncio
import contextvars

var = contextvars.ContextVar("var", default="default")

async def main():
    loop = asyncio.get_running_loop()
    var.set("one")
    loop.call_soon(lambda: print(var.get()))
    loop.call_later(0.1, lambda: print(var.get()))
    var.set("two")
    loop.call_soon(lambda: (var.set("in the callback"), print(var.get())))
    await asyncio.sleep(0.2)
    print(var.get())

asyncio.run(main())
# output:
# one
# in the callback
# one
# two

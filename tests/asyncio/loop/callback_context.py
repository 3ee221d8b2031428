import asyncio
import contextvars

var = contextvars.ContextVar("var", default="none")

async def main():
    loop = asyncio.get_running_loop()
    var.set("outer")
    loop.call_soon(lambda: print(var.get()))
    loop.call_soon(lambda: print(var.get()), context=contextvars.Context())
    handle = loop.call_later(1, lambda: print(var.get()))
    print(handle.get_context()[var])
    var.set("changed")
    await asyncio.sleep(2)

asyncio.run(main())

# output:
# outer
# outer
# none
# outer

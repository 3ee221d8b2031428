import asyncio
import contextvars

var = contextvars.ContextVar("var", default="-")

async def child(x):
    var.set(x)
    await asyncio.sleep(1)
    return var.get()

async def main():
    print(await asyncio.gather(child("a"), child("b")), var.get())  # => ['a', 'b'] -

asyncio.run(main())

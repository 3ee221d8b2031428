import asyncio
import contextvars

var = contextvars.ContextVar("var", default=0)

async def child():
    var.set(var.get() + 1)
    return var.get()

async def main():
    var.set(10)
    print(await asyncio.create_task(child()), await asyncio.create_task(child()), var.get())  # => 11 11 10
    print(await child(), var.get())  # => 11 11

asyncio.run(main())

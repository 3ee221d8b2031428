import asyncio
import contextvars

var = contextvars.ContextVar("var")

async def child():
    return var.get()

async def main():
    var.set("before")
    task = asyncio.create_task(child())
    var.set("after")
    print(await task)  # => before

asyncio.run(main())

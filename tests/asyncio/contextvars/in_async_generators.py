import asyncio
import contextvars

var = contextvars.ContextVar("var", default=0)

async def numbers():
    for _ in range(2):
        yield var.get()
        var.set(var.get() + 10)

async def main():
    async for number in numbers():
        print(number, var.get())
        var.set(number + 1)
    print(var.get())

asyncio.run(main())
# output:
# 0 0
# 11 11
# 22

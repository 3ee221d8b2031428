import asyncio
import contextvars

var = contextvars.ContextVar("var", default="default")

async def main():
    token = var.set("set")
    await asyncio.sleep(0)
    print(var.get())  # => set
    var.reset(token)
    print(var.get())  # => default

asyncio.run(main())

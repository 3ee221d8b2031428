import asyncio
import contextvars

var = contextvars.ContextVar("var", default=0)

async def main():
    future = asyncio.get_running_loop().create_future()
    var.set(1)
    future.add_done_callback(lambda f: print("default", var.get()))  # => default 1
    context = contextvars.Context()
    future.add_done_callback(lambda f: print("given", var.get()), context=context)  # => given 0
    var.set(2)
    future.set_result(None)
    await asyncio.sleep(0)

asyncio.run(main())

import asyncio
import contextvars

var = contextvars.ContextVar("var", default="none")

async def child():
    return var.get()

async def main():
    context = contextvars.copy_context()
    context.run(var.set, "mine")
    coro = child()
    task = asyncio.create_task(coro, context=context)
    print(task.get_coro() is coro, task.get_context() is context)  # => True True
    print(await task, var.get())  # => mine none

asyncio.run(main())

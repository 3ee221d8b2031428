import asyncio
import contextvars

var = contextvars.ContextVar("var", default="unset")

async def change():
    var.set("changed")

async def main():
    await asyncio.create_task(change())
    print(var.get())  # => unset
    await asyncio.create_task(change(), context=contextvars.copy_context())
    print(var.get())  # => unset
    context = contextvars.copy_context()
    task = asyncio.create_task(change(), context=context)
    await task
    print(var.get(), context[var], task.get_context() is context)  # => unset changed True
    await change()
    print(var.get())  # => changed

asyncio.run(main())

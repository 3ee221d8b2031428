import asyncio
import contextvars

var = contextvars.ContextVar("var")

async def main():
    var.set("main")
    task = asyncio.create_task(asyncio.sleep(0))
    context = contextvars.copy_context()
    context.run(var.set, "given")
    task.add_done_callback(lambda task: print(var.get()), context=context)  # => given
    task.add_done_callback(lambda task: print(var.get()))  # => main
    var.set("later")
    await task
    await asyncio.sleep(0)

asyncio.run(main())

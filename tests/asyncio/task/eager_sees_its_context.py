import asyncio
import contextvars

var = contextvars.ContextVar("var", default="none")

async def work():
    print(var.get())
    var.set("changed")
    await asyncio.sleep(0)
    print(var.get())

async def main():
    var.set("main")
    task = asyncio.create_task(work(), eager_start=True)
    print(var.get())
    await task
    context = contextvars.copy_context()
    context.run(var.set, "given")
    await asyncio.create_task(work(), eager_start=True, context=context)
    print(var.get(), context[var])

asyncio.run(main())
# output:
# main
# main
# changed
# given
# changed
# main changed

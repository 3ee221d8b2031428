import asyncio
import contextvars

var = contextvars.ContextVar("var", default="none")

async def child():
    return asyncio.current_task().get_name(), var.get()

async def main():
    context = contextvars.copy_context()
    context.run(var.set, "given")
    async with asyncio.TaskGroup() as group:
        task = group.create_task(child(), name="kid", context=context)
    print(task.result())  # => ('kid', 'given')

asyncio.run(main())

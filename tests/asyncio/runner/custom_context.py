import asyncio
import contextvars

var = contextvars.ContextVar("var", default="default")

async def main():
    return var.get()

context = contextvars.copy_context()
context.run(var.set, "given")
with asyncio.Runner() as runner:
    print(runner.run(main(), context=context), runner.run(main()))  # => given default

import asyncio
import contextvars

var = contextvars.ContextVar("var", default=0)

async def add():
    var.set(var.get() + 1)
    return var.get(), asyncio.get_running_loop()

with asyncio.Runner() as runner:
    first, loop = runner.run(add())
    second, same = runner.run(add())
    print(first, second, loop is same, runner.get_loop() is loop)  # => 1 2 True True
print(loop.is_closed(), var.get())  # => True 0

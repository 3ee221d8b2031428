import asyncio
import contextvars

var = contextvars.ContextVar("var")

async def child(token):
    try:
        var.reset(token)
    except ValueError as error:
        print(str(error).split(" ")[-4:])  # => ['in', 'a', 'different', 'Context']

async def main():
    token = var.set(1)
    await asyncio.create_task(child(token))

asyncio.run(main())

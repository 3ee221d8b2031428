# cpython: skip its selector loop needs sockets
import asyncio

class Counting(asyncio.SelectorEventLoop):
    def call_later(self, delay, callback, *args, context=None):
        calls.append(delay)
        return super().call_later(delay, callback, *args, context=context)

calls = []

async def main():
    print(await asyncio.sleep(20, "slept"))  # => slept
    print(await asyncio.create_task(asyncio.sleep(10, "task")))  # => task
    task = asyncio.create_task(asyncio.sleep(30))
    await asyncio.sleep(0)
    task.cancel()

loop = Counting()
loop.run_until_complete(main())
print(calls)  # => [20, 10, 30]

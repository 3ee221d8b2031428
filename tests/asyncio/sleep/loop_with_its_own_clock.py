import asyncio

class Fast(asyncio.SelectorEventLoop):
    def time(self):
        return super().time() * 10

    def call_later(self, delay, callback, *args, context=None):
        calls.append(delay)
        return super().call_later(delay, callback, *args, context=context)

calls = []

async def main():
    print(await asyncio.sleep(20, "slept"))  # => slept
    task = asyncio.create_task(asyncio.sleep(30))
    await asyncio.sleep(0)
    task.cancel()

with asyncio.Runner(loop_factory=Fast) as runner:
    # CPython's selector waits in seconds of the real clock.
    runner.get_loop().slow_callback_duration = 1
    runner.run(main())
print(calls)  # => [20, 30]

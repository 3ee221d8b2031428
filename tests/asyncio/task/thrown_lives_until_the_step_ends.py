# What a task's step throws into its coroutine lives until the step ends, and with it what the frames of its traceback hold.
import asyncio


class Held:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("let go:", self.name)


async def waiting(name):
    held = Held(name)
    try:
        async with asyncio.timeout(0):
            await asyncio.sleep(1)
    except TimeoutError:
        print("late:", name)


async def main():
    await waiting("first")
    print("after first, in the same step")
    await asyncio.sleep(0)
    print("next step")


asyncio.run(main())

# output:
# late: first
# after first, in the same step
# let go: first
# next step

import asyncio

class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        await asyncio.sleep(1)
        self.n -= 1
        return self.n + 1

async def main():
    async for x in Countdown(3):
        print(x)
    else:
        print("lift-off")

asyncio.run(main())

# output:
# 3
# 2
# 1
# lift-off

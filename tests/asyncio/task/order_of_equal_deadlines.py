import asyncio

async def wait(name, delay):
    await asyncio.sleep(delay)
    print(name)

async def main():
    await asyncio.gather(wait("late", 2), wait("first", 1), wait("soon", 0.5))

asyncio.run(main())

# output:
# soon
# first
# late

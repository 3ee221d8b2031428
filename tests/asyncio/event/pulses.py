import asyncio

async def listener(event, name):
    for _ in range(2):
        await event.wait()
        print(name, end=" ")
        await asyncio.sleep(0)

async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(listener(event, name)) for name in "ab"]
    for _ in range(2):
        await asyncio.sleep(1)
        event.set()
        event.clear()
    await asyncio.gather(*tasks)
    print()

asyncio.run(main())
# output:
# a b a b

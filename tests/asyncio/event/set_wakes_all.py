import asyncio

async def waiter(name, event):
    print(name, await event.wait())

async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(n, event)) for n in "abc"]
    await asyncio.sleep(1)
    print(event.is_set())
    event.set()
    print(event.is_set())
    await asyncio.gather(*tasks)

asyncio.run(main())

# output:
# False
# True
# a True
# b True
# c True

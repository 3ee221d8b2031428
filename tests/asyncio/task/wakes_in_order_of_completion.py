import asyncio

async def waiter(name, event):
    await event.wait()
    print(name)

async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(n, event)) for n in "abc"]
    await asyncio.sleep(0)
    event.set()
    print("set")
    await asyncio.gather(*tasks)

asyncio.run(main())

# output:
# set
# a
# b
# c

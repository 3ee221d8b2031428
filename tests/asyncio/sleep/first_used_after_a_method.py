# asyncio.sleep is found by the package's __getattr__ here: what stood in the call's registers is not its argument.
import asyncio


async def until(loop, when):
    if (rest := when - loop.time()) > 0:
        await asyncio.sleep(rest)


async def main():
    loop = asyncio.get_running_loop()
    began = loop.time()
    await asyncio.wait_for(until(loop, began + 0.03), 5)
    print(round(loop.time() - began, 2))  # => 0.03


asyncio.run(main())

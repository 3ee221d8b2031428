import asyncio

async def save():
    await asyncio.sleep(3)
    return "saved"

async def main():
    start = asyncio.get_running_loop().time()
    task = asyncio.create_task(save())
    for limit in 1, 1, 2:
        try:
            async with asyncio.timeout(limit):
                print(await asyncio.shield(task))
        except TimeoutError:
            print("still saving after", asyncio.get_running_loop().time() - start)

asyncio.run(main())
# output:
# still saving after 1.0
# still saving after 2.0
# saved

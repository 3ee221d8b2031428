import asyncio

async def slow():
    await asyncio.sleep(3)
    return "finished"

async def main():
    task = asyncio.create_task(slow())
    try:
        await asyncio.wait_for(asyncio.shield(task), 1)
    except TimeoutError:
        print("too slow, but", task.done())  # => too slow, but False
    print(await task)  # => finished

asyncio.run(main())

import asyncio

queue = asyncio.Queue()

async def wait_for_item():
    try:
        await asyncio.wait_for(queue.get(), 1)
    except TimeoutError:
        print("timeout")  # => timeout
    except RuntimeError as error:
        print(str(error)[-34:])  # => is bound to a different event loop

asyncio.run(wait_for_item())
asyncio.run(wait_for_item())

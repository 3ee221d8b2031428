import asyncio

async def main():
    queue = asyncio.Queue()
    queue.put_nowait(1)
    queue.task_done()
    try:
        queue.task_done()
    except ValueError as error:
        print(error)  # => task_done() called too many times

asyncio.run(main())

import asyncio

async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(5) as limit:
        print(limit.when() - loop.time(), limit.expired())  # => 5.0 False
        limit.reschedule(None)
        print(limit.when())  # => None
        await asyncio.sleep(10)
        limit.reschedule(loop.time() + 1)
        print(limit.when() - loop.time())  # => 1.0
    print(limit.expired())  # => False
    try:
        limit.reschedule(None)
    except RuntimeError as error:
        print(error)  # => Cannot change state of finished Timeout

asyncio.run(main())

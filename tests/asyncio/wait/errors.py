import asyncio

async def main():
    task = asyncio.create_task(asyncio.sleep(0))
    for args, kwargs in (((task,), {}), (([],), {}), (([task],), {"return_when": "x"})):
        try:
            await asyncio.wait(*args, **kwargs)
        except (TypeError, ValueError) as error:
            print(repr(error))
    coro = asyncio.sleep(0)
    try:
        await asyncio.wait([coro])
    except TypeError as error:
        print(error)
    coro.close()

asyncio.run(main())

# output:
# TypeError('expect a list of futures, not Task')
# ValueError('Set of Tasks/Futures is empty.')
# ValueError('Invalid return_when value: x')
# Passing coroutines is forbidden, use tasks explicitly.

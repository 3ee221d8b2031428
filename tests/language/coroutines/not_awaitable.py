import asyncio
async def main():
    try:
        await 5
    except TypeError as e:
        print(e)
    try:
        async for x in [1]: pass
    except TypeError as e:
        print(e)
    try:
        async with 5: pass
    except TypeError as e:
        print(e)
asyncio.run(main())
# output:
# 'int' object can't be awaited
# 'async for' requires an object with __aiter__ method, got list
# 'int' object does not support the asynchronous context manager protocol (missed __aexit__ method)

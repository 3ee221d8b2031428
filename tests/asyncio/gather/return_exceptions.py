import asyncio

async def bad():
    raise ValueError("x")

async def cancelled():
    raise asyncio.CancelledError

async def good():
    return 1

async def main():
    print(await asyncio.gather(good(), bad(), cancelled(), return_exceptions=True))

asyncio.run(main())

# output:
# [1, ValueError('x'), CancelledError('')]

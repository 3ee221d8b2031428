import asyncio

class Own(Exception):
    pass

async def fail(error):
    raise error

async def main():
    results = await asyncio.gather(fail(Own("a")), fail(Own), asyncio.sleep(0, "ok"), return_exceptions=True)
    print(results)  # => [Own('a'), Own(), 'ok']
    try:
        await asyncio.gather(fail(KeyboardInterrupt), return_exceptions=True) if False else None
        await asyncio.gather(fail(Own("first")), fail(Own("second")))
    except Own as error:
        print(repr(error))  # => Own('first')

asyncio.run(main())

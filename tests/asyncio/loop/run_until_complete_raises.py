import asyncio

async def bad():
    raise ValueError("boom")

loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(bad())
except ValueError as error:
    print(repr(error))  # => ValueError('boom')
loop.close()

import asyncio

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)  # => True

async def main():
    return asyncio.get_event_loop() is loop, asyncio.get_running_loop() is loop

print(loop.run_until_complete(main()))  # => (True, True)
asyncio.set_event_loop(None)
try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print(error)  # => There is no current event loop in thread 'MainThread'.
try:
    asyncio.set_event_loop(3)
except TypeError as error:
    print(error)  # => loop must be an instance of AbstractEventLoop or None, not 'int'
loop.close()

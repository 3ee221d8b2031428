import asyncio

try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)  # => no running event loop
try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print(error)  # => There is no current event loop in thread 'MainThread'.

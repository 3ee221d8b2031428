import asyncio

loop = asyncio.new_event_loop()
print(loop.get_debug())  # => False
loop.set_debug(True)
print(loop.get_debug(), loop)  # => True <_UnixSelectorEventLoop running=False closed=False debug=True>
loop.set_debug(False)
print(loop.get_debug())  # => False
loop.close()

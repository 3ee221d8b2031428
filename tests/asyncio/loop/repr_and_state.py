import asyncio

loop = asyncio.new_event_loop()
print(loop)  # => <_UnixSelectorEventLoop running=False closed=False debug=False>
loop.call_soon(lambda: print(loop))  # => <_UnixSelectorEventLoop running=True closed=False debug=False>
loop.call_soon(loop.stop)
loop.run_forever()
print(loop.is_running(), loop.is_closed())  # => False False
loop.close()
print(loop)  # => <_UnixSelectorEventLoop running=False closed=True debug=False>
loop.close()

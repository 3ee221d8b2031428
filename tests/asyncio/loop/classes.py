import asyncio

loop = asyncio.new_event_loop()
print(type(loop).__name__, isinstance(loop, asyncio.BaseEventLoop), isinstance(loop, asyncio.AbstractEventLoop))
print(asyncio.SelectorEventLoop is asyncio.EventLoop, asyncio.EventLoop.__name__)
print(type(loop.call_soon(print)).__name__, issubclass(asyncio.TimerHandle, asyncio.Handle))
loop.close()

# output:
# _UnixSelectorEventLoop True True
# True _UnixSelectorEventLoop
# Handle True

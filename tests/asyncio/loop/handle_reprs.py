import asyncio
import functools

def f():
    pass

async def main():
    loop = asyncio.get_running_loop()
    for callback in (len, f, functools.partial(f, 1), f.__call__):
        handle = loop.call_soon(callback)
        print(repr(handle).partition(" method-wrapper")[0])
        handle.cancel()
    print(handle)
    timer = loop.call_at(5000.5, len, "x")
    print(timer, timer.when())
    timer.cancel()
    print(timer)

asyncio.run(main())

# output:
# <Handle len()>
# <Handle f() at handle_reprs.py:4>
# <Handle f()() at handle_reprs.py:4>
# <Handle function.__call__()>
# <Handle cancelled>
# <TimerHandle when=5000.5 len()> 5000.5
# <TimerHandle cancelled when=5000.5>

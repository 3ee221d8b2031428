# cpython: skip the oracle has no signals
import asyncio
import os
import signal

async def main():
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    loop.add_signal_handler(signal.SIGINT, print, "interrupted")
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    loop.call_later(0.1, os.kill, os.getpid(), signal.SIGINT)
    loop.call_later(0.2, os.kill, os.getpid(), signal.SIGTERM)
    await stop.wait()  # => interrupted
    print(loop.remove_signal_handler(signal.SIGTERM), loop.remove_signal_handler(signal.SIGTERM))  # => True False
    for sig, callback in (("x", print), (0, print), (signal.SIGKILL, print), (signal.SIGINT, main)):
        try:
            loop.add_signal_handler(sig, callback)
        except (TypeError, ValueError, RuntimeError) as error:
            print(error)
    # => sig must be an int, not 'x'
    # => invalid signal number 0
    # => sig 9 cannot be caught
    # => coroutines cannot be used with add_signal_handler()

asyncio.run(main())
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)  # => True

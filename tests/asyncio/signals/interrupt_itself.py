# cpython: skip the oracle has no signals
import asyncio
import signal

async def main():
    signal.raise_signal(signal.SIGINT)
    print("went on", asyncio.current_task().cancelling())
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("cancelled")
        raise

async def stays():
    signal.raise_signal(signal.SIGINT)
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        return "stays"

async def twice():
    signal.raise_signal(signal.SIGINT)
    try:
        signal.raise_signal(signal.SIGINT)
    except KeyboardInterrupt:
        print("at once")
        raise

for program in (main, stays, twice):
    try:
        print(asyncio.run(program()))
    except KeyboardInterrupt as error:
        print(repr(error), repr(error.__context__))
    print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
# output:
# went on 1
# cancelled
# KeyboardInterrupt() CancelledError()
# True
# stays
# True
# at once
# KeyboardInterrupt() None
# True

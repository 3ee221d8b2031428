# cpython: skip the oracle has no signals
import asyncio
import signal
import time

def handler(number, frame):
    print(signal.Signals(number).name, frame.f_code.co_name != "handler")

signal.signal(signal.SIGALRM, handler)

async def main():
    signal.alarm(1)
    await asyncio.sleep(2)  # the loop waits
    signal.alarm(1)
    time.sleep(2)

asyncio.run(main())
# output:
# SIGALRM True
# SIGALRM True

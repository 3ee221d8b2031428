import asyncio
import time

def slow():
    time.sleep(0.25)

async def main():
    loop = asyncio.get_running_loop()
    print(loop.slow_callback_duration)
    loop.call_soon(slow)
    await asyncio.sleep(0)
    print("main")

asyncio.run(main(), debug=True)

# output:
# 0.1
# Executing <Handle slow() at slow_callback.py:4 created at slow_callback.py:10> took 0.250 seconds
# main

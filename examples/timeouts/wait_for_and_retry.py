"""Try again, a little longer
wait_for() puts a time limit on one awaitable. Here each attempt gets twice as long as the one before.
"""
import asyncio


async def slow_answer():
    await asyncio.sleep(5)
    return 42


async def main():
    limit = 1
    while True:
        try:
            print("answer:", await asyncio.wait_for(slow_answer(), timeout=limit))
            break
        except TimeoutError:
            print(f"nothing within {limit} s")
            limit *= 2


asyncio.run(main())

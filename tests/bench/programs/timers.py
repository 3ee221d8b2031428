"""100,000 timers set with call_later in no order, every second one cancelled, and 20,000 timeouts that do not expire."""

import asyncio
from time import perf_counter


async def main():
    loop = asyncio.get_running_loop()
    gone_off = 0

    def go_off():
        nonlocal gone_off
        gone_off += 1

    began = perf_counter()
    timers = [loop.call_later(number * 7_919 % 100_000 * 1e-7, go_off) for number in range(100_000)]
    for timer in timers[::2]:
        timer.cancel()
    for _ in range(20_000):
        async with asyncio.timeout(60):
            await asyncio.sleep(0)
    await asyncio.sleep(0.011)
    elapsed = perf_counter() - began
    assert gone_off == 50_000
    print("timers", elapsed)


asyncio.run(main())

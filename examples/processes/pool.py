"""Work for several processors
Threads take turns, processes really run at the same time: functions and values travel by pickle.
"""
import asyncio
from concurrent.futures import ProcessPoolExecutor


def longest_chain(limit):
    best = (0, 0)
    for start in range(1, limit):
        number, steps = start, 0
        while number != 1:
            number = number // 2 if number % 2 == 0 else 3 * number + 1
            steps += 1
        best = max(best, (steps, start))
    return best


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(max_workers=2) as pool:
        jobs = {limit: loop.run_in_executor(pool, longest_chain, limit) for limit in (100, 1_000, 2_000)}
        for limit, job in jobs.items():
            steps, start = await job
            print(f"below {limit:5}: {start} needs {steps} steps")


if __name__ == "__main__":
    asyncio.run(main())

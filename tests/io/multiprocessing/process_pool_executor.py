# cpython: skip the oracle has no processes
# concurrent.futures.ProcessPoolExecutor, alone and under an event loop.
# exit: 1
import asyncio, os, sys, time
from concurrent.futures import ProcessPoolExecutor, as_completed, wait
from concurrent.futures.process import BrokenProcessPool


def square(x):
    return x * x


def inverse(x):
    return 1 / x


def die():
    os._exit(1)


def slow(x):
    time.sleep(x)
    return x


def initial(x):
    global kept
    kept = x


def look():
    return kept


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(2) as pool:
        print(await asyncio.gather(*(loop.run_in_executor(pool, square, i) for i in range(5))))
        try: await loop.run_in_executor(pool, inverse, 0)
        except ZeroDivisionError as e: print(repr(e))


if __name__ == '__main__':
    with ProcessPoolExecutor(max_workers=2) as pool:
        f = pool.submit(square, 4); print(f.result(), f.done())
        print(list(pool.map(square, range(6))), list(pool.map(pow, [2, 3], [3, 2], chunksize=2)))
        f = pool.submit(inverse, 0); print(repr(f.exception()), type(f.exception().__cause__).__name__)
        print(sorted(f.result() for f in as_completed([pool.submit(square, i) for i in range(4)])))
        f = pool.submit(lambda: 1); print(type(f.exception()).__name__)
    try: pool.submit(square, 1)
    except RuntimeError as e: print(e)
    with ProcessPoolExecutor(1, initializer=initial, initargs=('x',)) as pool: print(pool.submit(look).result())
    pool = ProcessPoolExecutor(1)
    f = pool.submit(die)
    try: f.result()
    except BrokenProcessPool as e: print(e)
    try: pool.submit(square, 1)
    except BrokenProcessPool as e: print(e)
    pool.shutdown()
    with ProcessPoolExecutor(1) as pool:
        fs = [pool.submit(slow, 0.1) for _ in range(6)]
        pool.shutdown(wait=True, cancel_futures=True)
        print(fs[0].result(), fs[-1].cancelled())
    asyncio.run(main())
    with ProcessPoolExecutor(1) as pool:
        pool.submit(inverse, 0).result()

# output:
# 16 True
# [0, 1, 4, 9, 16, 25] [8, 9]
# ZeroDivisionError('division by zero') _RemoteTraceback
# [0, 1, 4, 9]
# PicklingError
# cannot schedule new futures after shutdown
# x
# A process in the process pool was terminated abruptly while the future was running or pending.
# A child process terminated abruptly, the process pool is not usable anymore
# 0.1 True
# [0, 1, 4, 9, 16]
# ZeroDivisionError('division by zero')
# concurrent.futures.process._RemoteTraceback:
# """
# Traceback (most recent call last):
#   File "process_pool_executor.py", line 14, in inverse
#     return 1 / x
#            ~~^~~
# ZeroDivisionError: division by zero
# """
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "process_pool_executor.py", line 66, in <module>
#     pool.submit(inverse, 0).result()
#     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^
# ZeroDivisionError: division by zero

# Of two workers one has nothing to do any more when the pool is shut down.
# cpython: skip the oracle has no processes
import multiprocessing
import time
from concurrent.futures import ProcessPoolExecutor, wait


def slow(number):
    time.sleep(number / 10)
    return number


if __name__ == "__main__":
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as executor:
        quick, late = executor.submit(slow, 0), executor.submit(slow, 1)
        wait([quick])
        third = executor.submit(slow, 2)
    print(quick.result(), late.result(), third.result())
    try:
        executor.submit(slow, 1)
    except RuntimeError as error:
        print(type(error).__name__, error)

# output:
# 0 1 2
# RuntimeError cannot schedule new futures after shutdown

# The same work twice: one after the other in this process, and in two processes at once. The pool is there beforehand.
import time
from concurrent.futures import ProcessPoolExecutor


def work(limit):
    total = 0
    for number in range(limit):
        total += number * number % 7
    return total


def main():
    limit = 3_000_000
    with ProcessPoolExecutor(2) as pool:
        list(pool.map(work, [10, 10]))
        began = time.perf_counter()
        here = [work(limit), work(limit)]
        print("pool_without", time.perf_counter() - began)
        began = time.perf_counter()
        assert list(pool.map(work, [limit, limit])) == here
        print("pool_of_two", time.perf_counter() - began)


if __name__ == "__main__":
    main()

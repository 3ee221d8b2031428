# cpython: skip the oracle has no processes
# Pools of processes: map, apply, imap, starmap, errors with the text of their traceback.
import multiprocessing as mp
import os, time
from multiprocessing.pool import ThreadPool

state = None


def square(x):
    return x * x


def power(x, y=2):
    return x ** y


def inverse(x):
    return 1 / x


def begin(value):
    global state
    state = value


def look(_):
    return state


def slow(x):
    time.sleep(x)
    return x


if __name__ == '__main__':
    with mp.Pool(2) as pool:
        print(pool.map(square, range(10)))
        print(pool.apply(power, (2, 10)), pool.apply(power, (3,), {'y': 3}))
        print(pool.starmap(power, [(1, 2), (2, 3), (3, 4)]))
        print(list(pool.imap(square, range(5))), sorted(pool.imap_unordered(square, range(5), chunksize=2)))
        r = pool.apply_async(square, (7,)); print(r.get(timeout=10), r.ready(), r.successful())
        r = pool.map_async(square, [1, 2, 3], callback=lambda v: print('callback', v)); r.wait(); print(r.get())
        try: pool.apply(inverse, (0,))
        except ZeroDivisionError as e: print(repr(e), repr(type(e.__cause__).__name__))
        try: pool.map(inverse, [1, 0, 2])
        except ZeroDivisionError as e: print(e, 'ZeroDivisionError: division by zero\n"""' in str(e.__cause__))
        r = pool.apply_async(inverse, (0,), error_callback=lambda e: print('error', e)); r.wait(); print(r.successful())
        r = pool.apply_async(slow, (5,))
        try: r.get(timeout=0.05)
        except mp.TimeoutError as e: print(repr(e))
        it = pool.imap(square, [3]); print(it.next(timeout=10))
        try: next(it)
        except StopIteration: print('stop')
        print(pool)
    try: pool.map(square, [1])
    except ValueError as e: print(e)
    print(pool)
    pool = mp.Pool(2, begin, ('given',))
    print(pool.map(look, range(3)), pool._pool[0].name.split('-')[0], len(pool._pool))
    pool.close(); pool.join(); print(pool)
    with mp.Pool(1, maxtasksperchild=1) as pool:
        print(len({pool.apply(os.getpid) for _ in range(3)}))
    with ThreadPool(3) as pool:
        print(pool.map(lambda x: x + 1, range(4)))
    with mp.get_context('spawn').Pool(1) as pool:
        print(pool.apply(square, (3,)))

# output:
# [0, 1, 4, 9, 16, 25, 36, 49, 64, 81]
# 1024 27
# [1, 8, 81]
# [0, 1, 4, 9, 16] [0, 1, 4, 9, 16]
# 49 True True
# callback [1, 4, 9]
# [1, 4, 9]
# ZeroDivisionError('division by zero') 'RemoteTraceback'
# division by zero True
# error division by zero
# False
# TimeoutError()
# 9
# stop
# <multiprocessing.pool.Pool state=RUN pool_size=2>
# Pool not running
# <multiprocessing.pool.Pool state=TERMINATE pool_size=2>
# ['given', 'given', 'given'] ForkServerPoolWorker 2
# <multiprocessing.pool.Pool state=CLOSE pool_size=2>
# 3
# [1, 2, 3, 4]
# 9

# cpython: skip the oracle has no processes
# Pool: map, starmap, imap in both orders, apply_async with callbacks, an initializer, errors from inside.
import multiprocessing


def square(number):
    return number * number


def power(base, exponent):
    return base**exponent


def begin(value):
    global base
    base = value


def add_base(number):
    return base + number


def fail(number):
    if number == 2:
        raise ValueError(f"bad {number}")
    return number


if __name__ == "__main__":
    with multiprocessing.Pool(2) as pool:
        print(pool.map(square, range(6)), pool.starmap(power, [(2, 3), (3, 2)]))
        print(list(pool.imap(square, range(5), chunksize=2)), sorted(pool.imap_unordered(square, range(5))))
        print(pool.apply(power, (2,), {"exponent": 5}))
        results = []
        answer = pool.apply_async(square, (9,), callback=results.append)
        print(answer.get(10), answer.successful(), results)
        try:
            pool.map(fail, range(4))
        except ValueError as error:
            print(repr(error), type(error.__cause__).__name__)
        failures = []
        answer = pool.apply_async(fail, (2,), error_callback=lambda error: failures.append(repr(error)))
        answer.wait(10)
        print(answer.ready(), answer.successful(), failures)
    with multiprocessing.Pool(2, initializer=begin, initargs=(100,)) as pool:
        print(pool.map_async(add_base, range(3)).get(10))
        pool.close()
        pool.join()
    try:
        pool.map(square, [1])
    except ValueError as error:
        print(error)

# output:
# [0, 1, 4, 9, 16, 25] [8, 9]
# [0, 1, 4, 9, 16] [0, 1, 4, 9, 16]
# 32
# 81 True [81]
# ValueError('bad 2') RemoteTraceback
# True False ["ValueError('bad 2')"]
# [100, 101, 102]
# Pool not running

import time


def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(time.monotonic() <= time.monotonic(), time.perf_counter() > 0, type(time.time()).__name__, type(time.time_ns()).__name__, time.time() > 1.6e9)  # => True True float int True
print(caught(lambda: time.sleep(-1)))  # => ValueError: sleep length must be non-negative
print(caught(lambda: time.sleep('a')))  # => TypeError: 'str' object cannot be interpreted as an integer or float
print(caught(lambda: time.get_clock_info('x')))  # => ValueError: unknown clock
print(time.sleep(0), time.sleep(0.001))  # => None None

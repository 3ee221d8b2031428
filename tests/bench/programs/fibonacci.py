"""fib(25), the plain recursion: 242,785 calls."""

from time import perf_counter


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


began = perf_counter()
result = fib(25)
elapsed = perf_counter() - began
assert result == 75_025
print("fibonacci", elapsed)

# Each generator of a chain is running while its body runs and suspended while the chain waits.
import inspect


def inner():
    print(inspect.getgeneratorstate(one), inspect.getgeneratorstate(two), one.gi_yieldfrom, two.gi_yieldfrom)
    yield 1


def outer():
    yield from one


one = inner()
two = outer()
print(inspect.getgeneratorstate(one), inspect.getgeneratorstate(two))
next(two)
print(inspect.getgeneratorstate(one), inspect.getgeneratorstate(two), two.gi_yieldfrom is one)
print(list(two), inspect.getgeneratorstate(one), inspect.getgeneratorstate(two))


class Pause:
    def __await__(self):
        yield


async def work():
    print(inspect.getcoroutinestate(first), inspect.getcoroutinestate(second), second.cr_await)
    await Pause()


async def boss():
    await first


first = work()
second = boss()
second.send(None)
print(inspect.getcoroutinestate(first), inspect.getcoroutinestate(second), second.cr_await is first)
second.close()
print(inspect.getcoroutinestate(first), inspect.getcoroutinestate(second))

# output:
# GEN_CREATED GEN_CREATED
# GEN_RUNNING GEN_RUNNING None None
# GEN_SUSPENDED GEN_SUSPENDED True
# [] GEN_CLOSED GEN_CLOSED
# CORO_RUNNING CORO_RUNNING None
# CORO_SUSPENDED CORO_SUSPENDED True
# CORO_CLOSED CORO_CLOSED

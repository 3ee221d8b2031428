# ContextDecorator, AbstractContextManager, AsyncContextDecorator.
import asyncio
import contextlib


class Timed(contextlib.ContextDecorator):
    count = 0

    def __enter__(self):
        Timed.count += 1
        print('in', Timed.count)
        return self

    def __exit__(self, *exc):
        print('out')
        return exc[0] is ValueError

    def _recreate_cm(self):
        print('recreated')
        return self


@Timed()
def f(x, y=1):
    if x < 0:
        raise ValueError
    return x + y


print(f(1), f(2, y=5), f(-1), f.__wrapped__(3))


class Plain(contextlib.AbstractContextManager):
    def __exit__(self, *exc):
        print('plain exit')


with Plain() as p:
    print(type(p).__name__)
try:
    contextlib.AbstractContextManager()
except TypeError as error:
    print(error)


class Duck:
    def __enter__(self):
        pass

    def __exit__(self, *exc):
        pass


print(isinstance(Duck(), contextlib.AbstractContextManager), issubclass(int, contextlib.AbstractContextManager), contextlib.AbstractContextManager[int])


class Async(contextlib.AsyncContextDecorator):
    async def __aenter__(self):
        print('ain')

    async def __aexit__(self, *exc):
        print('aout')


@Async()
async def g():
    return 'g'


print(asyncio.run(g()))

# output:
# recreated
# in 1
# out
# recreated
# in 2
# out
# recreated
# in 3
# out
# 2 7 None 4
# Plain
# plain exit
# Can't instantiate abstract class AbstractContextManager without an implementation for abstract method '__exit__'
# True False contextlib.AbstractContextManager[int]
# ain
# aout
# g

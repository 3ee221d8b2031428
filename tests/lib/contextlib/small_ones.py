# closing, suppress with groups, redirect_stdout nested, nullcontext, chdir, async versions; all reusable or not.
import asyncio
import contextlib
import io
import os
import sys
from contextlib import AsyncExitStack, aclosing, asynccontextmanager, chdir, closing, nullcontext, redirect_stderr, redirect_stdout, suppress


class Closer:
    closed = 0

    def close(self):
        self.closed += 1

    async def aclose(self):
        self.closed += 10


c = Closer()
with closing(c) as same:
    print(same is c)
print(c.closed)
try:
    with closing(5):
        pass
except AttributeError as error:
    print(error)
with suppress(KeyError, ValueError) as nothing:
    print(nothing)
    raise KeyError
s = suppress(ZeroDivisionError)
for _ in range(2):
    with s:
        1 / 0
try:
    with suppress(ValueError):
        raise ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('in', [ValueError(3), KeyError(4)])])
except ExceptionGroup as group:
    print(repr(group))
with suppress(ValueError):
    raise ExceptionGroup('all', [ValueError(1)])
with suppress():
    print('nothing to suppress')
a, b = io.StringIO(), io.StringIO()
r = redirect_stdout(a)
with r as target:
    print('to a')
    with redirect_stdout(b):
        print('to b')
    with r:
        print('a again')
with redirect_stderr(b):
    print('err', file=sys.stderr)
print(a.getvalue().split('\n'), b.getvalue().split('\n'), target is a)
with nullcontext() as n, nullcontext(5) as five:
    print(n, five)
here = os.getcwd()
os.makedirs('sub', exist_ok=True)
with chdir('sub'):
    print(os.path.basename(os.getcwd()))
print(os.getcwd() == here)
os.rmdir('sub')
try:
    with chdir('no/such'):
        pass
except OSError as error:
    print(type(error).__name__, os.getcwd() == here)


@asynccontextmanager
async def resource(name):
    print('open', name)
    try:
        yield name
    finally:
        print('close', name)


async def callback(*args):
    print('async callback', args)


async def main():
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(resource('r')), stack.enter_context(nullcontext('n')))
        stack.push_async_callback(callback, 1, 2)
        stack.push_async_exit(resource('pushed'))
        stack.callback(print, 'sync callback')
        kept = stack.pop_all()
    print('left')
    try:
        await kept.aclose()
    except Exception as error:
        print(type(error).__name__, error)
    async with aclosing(c):
        pass
    print(c.closed)
    async with nullcontext(7) as seven:
        print(seven)
    for bad in (resource('x'), 5):
        try:
            async with AsyncExitStack() as stack:
                await stack.enter_async_context(5)
        except TypeError as error:
            print(error)
        break

    @resource('decorated')
    async def inside(x):
        return x

    print(await inside(3), await inside(4))


asyncio.run(main())

# output:
# True
# 1
# 'int' object has no attribute 'close'
# None
# ExceptionGroup('g', [TypeError(2), ExceptionGroup('in', [KeyError(4)])])
# nothing to suppress
# ['to a', 'a again', ''] ['to b', 'err', ''] True
# None 5
# sub
# True
# FileNotFoundError True
# open r
# r n
# left
# sync callback
# open pushed
# close pushed
# async callback (1, 2)
# close r
# RuntimeError generator didn't stop
# 11
# 7
# 'builtins.int' object does not support the asynchronous context manager protocol
# open decorated
# close decorated
# open decorated
# close decorated
# 3 4

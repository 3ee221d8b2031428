# contextmanager: what the generator may do wrong, decorating functions, exceptions through it.
import contextlib


@contextlib.contextmanager
def tag(name):
    "Doc of tag."
    print('<', name)
    try:
        yield name.upper()
    except LookupError as error:
        print('swallowed', repr(error))
    finally:
        print('>', name)


with tag('a') as value:
    print(value)
with tag('b'):
    raise KeyError('x')
try:
    with tag('c'):
        1 / 0
except ZeroDivisionError as error:
    print(error)


@tag('deco')
def f(n):
    return n + 1


print(f(1), f(2), f.__name__, tag.__doc__, tag.__name__)
manager = tag('once')
with manager:
    pass
try:
    with manager:
        pass
except AttributeError as error:
    print('AttributeError', error)
except RuntimeError as error:
    print('RuntimeError', error)


@contextlib.contextmanager
def no_yield():
    if False:
        yield


@contextlib.contextmanager
def two():
    yield 1
    yield 2


@contextlib.contextmanager
def two_after_error():
    try:
        yield 1
    except ValueError:
        yield 2


@contextlib.contextmanager
def replaces():
    try:
        yield
    except ValueError as error:
        raise TypeError('replaced') from error


@contextlib.contextmanager
def stops():
    yield
    raise StopIteration('from inside')


for make, problem in ((no_yield, None), (two, None), (two_after_error, ValueError('v')), (replaces, ValueError('v')), (tag, None), (stops, None)):
    try:
        with make() if make is not tag else make('z', 3):
            if problem:
                raise problem
    except Exception as error:
        print(type(error).__name__, error, '| cause', repr(error.__cause__))
try:
    with tag('stop'):
        raise StopIteration('body')
except StopIteration as error:
    print('StopIteration', error)

# output:
# < a
# A
# > a
# < b
# swallowed KeyError('x')
# > b
# < c
# > c
# division by zero
# < deco
# > deco
# < deco
# > deco
# 2 3 f Doc of tag. tag
# < once
# > once
# AttributeError '_GeneratorContextManager' object has no attribute 'args'
# RuntimeError generator didn't yield | cause None
# RuntimeError generator didn't stop | cause None
# RuntimeError generator didn't stop after throw() | cause None
# TypeError replaced | cause ValueError('v')
# TypeError tag() takes 1 positional argument but 2 were given | cause None
# RuntimeError generator raised StopIteration | cause StopIteration('from inside')
# < stop
# > stop
# StopIteration body

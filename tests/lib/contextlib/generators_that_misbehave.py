# @contextmanager: no yield, two yields, StopIteration through it, return in except, use as a decorator, arguments kept.
from contextlib import ContextDecorator, contextmanager


@contextmanager
def none():
    if False:
        yield


@contextmanager
def two():
    yield 1
    yield 2


@contextmanager
def two_after_error():
    try:
        yield
    except KeyError:
        yield 'again'


@contextmanager
def returns():
    try:
        yield
    except ValueError:
        return


@contextmanager
def changes():
    try:
        yield
    except ValueError as error:
        raise KeyError('other') from error


@contextmanager
def passes():
    yield 'value'


def attempt(make, error=None):
    try:
        with make() as value:
            if error:
                raise error
        print(make.__name__, 'fine', value)
    except BaseException as raised:
        print(make.__name__, type(raised).__name__, raised, raised is error, repr(raised.__cause__))


for make in (none, two, two_after_error, returns, changes, passes):
    for error in (None, ValueError('v'), KeyError('k'), StopIteration('s'), RuntimeError('r'), GeneratorExit()):
        attempt(make, error)


@contextmanager
def announced(name):
    """Says so."""
    print('>', name)
    yield
    print('<', name)


@announced('deco')
def work(n):
    print('work', n)
    return n


print(work(1), work(2), announced.__doc__, announced.__wrapped__.__name__)


class Deco(ContextDecorator):
    def __enter__(self):
        print('in')

    def __exit__(self, *details):
        print('out', details[0])
        return True


@Deco()
def fails():
    raise OSError


print(fails(), fails.__name__)
manager = passes()
with manager:
    pass
try:
    with manager:
        pass
except (RuntimeError, AttributeError) as error:
    print(type(error).__name__, error)

# output:
# none RuntimeError generator didn't yield False None
# none RuntimeError generator didn't yield False None
# none RuntimeError generator didn't yield False None
# none RuntimeError generator didn't yield False None
# none RuntimeError generator didn't yield False None
# none RuntimeError generator didn't yield False None
# two RuntimeError generator didn't stop False None
# two ValueError v True None
# two KeyError 'k' True None
# two StopIteration s True None
# two RuntimeError r True None
# two GeneratorExit  True None
# two_after_error fine None
# two_after_error ValueError v True None
# two_after_error RuntimeError generator didn't stop after throw() False None
# two_after_error StopIteration s True None
# two_after_error RuntimeError r True None
# two_after_error GeneratorExit  True None
# returns fine None
# returns fine None
# returns KeyError 'k' True None
# returns StopIteration s True None
# returns RuntimeError r True None
# returns GeneratorExit  True None
# changes fine None
# changes KeyError 'other' False ValueError('v')
# changes KeyError 'k' True None
# changes StopIteration s True None
# changes RuntimeError r True None
# changes GeneratorExit  True None
# passes fine value
# passes ValueError v True None
# passes KeyError 'k' True None
# passes StopIteration s True None
# passes RuntimeError r True None
# passes GeneratorExit  True None
# > deco
# work 1
# < deco
# > deco
# work 2
# < deco
# 1 2 Says so. announced
# in
# out <class 'OSError'>
# None fails
# AttributeError '_GeneratorContextManager' object has no attribute 'args'

# yield from over iterators, generators, coroutines' wrappers and custom ones; what send and throw reach.
import types


class Custom:
    def __init__(self): self.log = []
    def __iter__(self): return self
    def __next__(self):
        self.log.append('next')
        return len(self.log)
    def send(self, value):
        self.log.append(('send', value))
        if value == 'stop':
            raise StopIteration('result')
        return value
    def throw(self, error):
        self.log.append(('throw', repr(error)))
        return 'thrown'
    def close(self):
        self.log.append('close')


custom = Custom()


def delegate(what):
    result = yield from what
    return ('returned', result)


d = delegate(custom)
print(next(d), next(d), d.send('x'), d.throw(ValueError('v')))
try:
    d.send('stop')
except StopIteration as stop:
    print(stop.value)
print(custom.log)
d = delegate(Custom())
next(d)
d.close()
for what in ([1], 'a', (), {1: 2}, range(1), iter([]), 5, None):
    try:
        d = delegate(what)
        print(next(d, 'nothing'), d.gi_yieldfrom is not None)
    except TypeError as error:
        print(error)
d = delegate([1, 2])
next(d)
try:
    d.send('to a list')
except AttributeError as error:
    print(error)
d = delegate([1, 2])
next(d)
try:
    d.throw(KeyError('into a list'))
except KeyError as error:
    print('KeyError', error)


@types.coroutine
def old():
    got = yield 'awaited'
    return got


async def uses():
    return await old()


c = uses()
print(c.send(None), type(old()).__name__)
try:
    c.send('answer')
except StopIteration as stop:
    print(stop.value)
try:
    next(delegate(uses()))
except TypeError as error:
    print(error)

# output:
# 1 2 x thrown
# ('returned', 'result')
# ['next', 'next', ('send', 'x'), ('throw', "ValueError('v')"), ('send', 'stop')]
# 1 True
# a True
# nothing False
# 1 True
# 0 True
# nothing False
# 'int' object is not iterable
# 'NoneType' object is not iterable
# 'list_iterator' object has no attribute 'send'
# KeyError 'into a list'
# awaited generator
# answer
# cannot 'yield from' a coroutine object in a non-coroutine generator
# delegation_to_each_kind.py:80: RuntimeWarning: coroutine 'uses' was never awaited
#   print(error)
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback

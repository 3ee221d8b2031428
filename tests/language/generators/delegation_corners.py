def inner():
    try:
        x = yield 1
        print('got', x)
        yield 2
    except KeyError as error:
        print('inner', repr(error))
        yield 'handled'
    finally:
        print('inner ends')
    return 'result'
def outer():
    result = yield from inner()
    print('result', result)
    yield from [10, 11]
    return 'all'
g = outer(); print(next(g), g.send('s')); print(g.throw(KeyError('k'))); print(list(g))
g = outer(); next(g); g.close(); print(g.gi_frame, g.gi_yieldfrom)
def returns():
    return (yield from (i for i in range(0)))
try:
    next(returns())
except StopIteration as stop:
    print(repr(stop.value))
def reentrant():
    next(me)
    yield
me = reentrant()
try:
    next(me)
except ValueError as error:
    print(error)
def stops():
    raise StopIteration(1)
    yield
try:
    next(stops())
except RuntimeError as error:
    print(error, repr(error.__cause__))
class It:
    def __iter__(self): return self
    def __next__(self): return 5
    def send(self, v): return ('sent', v)
    def throw(self, e): return ('thrown', e)
def d(): yield from It()
g = d(); print(next(g), g.send(1), g.throw(ValueError('x')), g.gi_running, g.gi_yieldfrom.__class__.__name__)
try:
    (lambda: (yield))().send(1)
except TypeError as error:
    print(error)

# output:
# got s
# 1 2
# inner KeyError('k')
# handled
# inner ends
# result result
# [10, 11]
# inner ends
# None None
# None
# generator already executing
# generator raised StopIteration StopIteration(1)
# 5 ('sent', 1) ('thrown', ValueError('x')) False It
# can't send non-None value to a just-started generator

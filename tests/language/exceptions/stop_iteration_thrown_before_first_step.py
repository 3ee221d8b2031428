# A StopIteration that a generator lets out is a RuntimeError, even one thrown before it began.
def generator():
    yield 1


def catching():
    try:
        yield 1
    except StopIteration as error:
        print('caught', error.value)
        return 'returned'


g = generator()
try:
    g.throw(StopIteration('early'))
except BaseException as error:
    print(type(error).__name__, error, repr(error.__cause__))
g = generator()
next(g)
try:
    g.throw(StopIteration('late'))
except BaseException as error:
    print(type(error).__name__, error, repr(error.__cause__), error.__suppress_context__)
g = catching()
next(g)
try:
    g.throw(StopIteration(5))
except StopIteration as error:
    print('result', error.value)


async def coroutine():
    pass


c = coroutine()
try:
    c.throw(StopIteration('x'))
except BaseException as error:
    print(type(error).__name__, error)
c = coroutine()
try:
    c.throw(StopAsyncIteration('x'))
except BaseException as error:
    print(type(error).__name__, error)


async def async_generator():
    yield 1


for kind in (StopIteration, StopAsyncIteration):
    a = async_generator()
    try:
        a.athrow(kind('x')).send(None)
    except BaseException as error:
        print(type(error).__name__, error)

# output:
# StopIteration early None
# RuntimeError generator raised StopIteration StopIteration('late') True
# caught 5
# result returned
# StopIteration x
# StopAsyncIteration x
# StopIteration x
# StopAsyncIteration x

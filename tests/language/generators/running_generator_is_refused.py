# A generator cannot be resumed while it runs, from inside or by what it iterates.
def resumes_itself():
    try:
        next(g)
    except ValueError as error:
        print(error)
    try:
        g.send(1)
    except ValueError as error:
        print(error)
    try:
        g.throw(KeyError)
    except ValueError as error:
        print(error)
    try:
        g.close()
    except ValueError as error:
        print(error)
    print(g.gi_running, g.gi_suspended)
    yield from inner()
    yield 'end'


def inner():
    print(g.gi_running, g.gi_yieldfrom)
    yield 1


g = resumes_itself()
print(next(g), g.gi_running, g.gi_suspended, g.gi_yieldfrom)
print(list(g))


async def coroutine():
    try:
        c.send(None)
    except ValueError as error:
        print(error)


c = coroutine()
try:
    c.send(None)
except StopIteration:
    pass
try:
    c.send(None)
except RuntimeError as error:
    print(error)
c.close()
try:
    c.throw(KeyError)
except RuntimeError as error:
    print(error)

# output:
# generator already executing
# generator already executing
# generator already executing
# generator already executing
# True False
# True None
# 1 False True <generator object inner at 0x1814060>
# ['end']
# coroutine already executing
# cannot reuse already awaited coroutine
# cannot reuse already awaited coroutine

def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


def g():
    x = yield 1
    print("got", x)
    try:
        yield 2
    except ValueError as error:
        print("caught", error)
        yield "handled"
    return "end"


a = g()
show(a.send, 5)
show(next, a)
show(a.send, "value")
show(a.throw, ValueError("thrown"))
show(next, a)
show(next, a)
show(a.throw, KeyError("after end"))
show(a.close)
b = g()
show(b.throw, 5)
show(b.throw, KeyError)
show(next, b)
c = g()
show(c.close)
show(next, c)
show(c.send)
show(c.send, 1, 2)
show(c.throw)
show(c.close, 1)
print(g.__name__, a.__name__, a.__qualname__, a.gi_running, a.gi_frame, a.gi_code.co_name, a.gi_yieldfrom, a.gi_suspended)
show(setattr, a, "__name__", 5)
show(setattr, a, "gi_frame", 5)
a.__name__ = "renamed"
print(a.__name__, repr(a).split(" at ")[0])


def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield 2


d = ignores()
next(d)
show(d.close)


def reenters():
    yield next(e)


e = reenters()
show(next, e)


def returns_on_close():
    try:
        yield 1
    except GeneratorExit:
        return "closed value"


f = returns_on_close()
next(f)
show(f.close)


def raises_stop():
    yield 1
    raise StopIteration("inner")


h = raises_stop()
next(h)
show(next, h)
show(lambda: type(h)[int, str, None])

# output:
# TypeError: can't send non-None value to a just-started generator
# 1
# got value
# 2
# caught thrown
# 'handled'
# StopIteration: end
# StopIteration:
# KeyError: 'after end'
# None
# TypeError: exceptions must be classes or instances deriving from BaseException, not int
# KeyError:
# StopIteration:
# None
# StopIteration:
# TypeError: generator.send() takes exactly one argument (0 given)
# TypeError: generator.send() takes exactly one argument (2 given)
# TypeError: throw expected at least 1 argument, got 0
# TypeError: generator.close() takes no arguments (1 given)
# g g g False None g None False
# TypeError: __name__ must be set to a string object
# AttributeError: attribute 'gi_frame' of 'generator' objects is not writable
# renamed <generator object g
# RuntimeError: generator ignored GeneratorExit
# ValueError: generator already executing
# 'closed value'
# RuntimeError: generator raised StopIteration
# generator[int, str, None]

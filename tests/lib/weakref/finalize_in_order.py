# weakref.finalize: order at once and later, detach and peek, dead finalizers, arguments that hold, atexit flags.
import weakref


class Thing:
    pass


t = Thing()
f = weakref.finalize(t, print, 'gone', 1, sep='-')
print(f.alive, f.atexit, f.peek()[1:] == (print, ('gone', 1), {'sep': '-'}), f.peek()[0] is t)
del t
print(f.alive, f(), f.peek(), f.detach())
u = Thing()
g = weakref.finalize(u, lambda: 'result')
print(g(), g(), g.alive)
h = weakref.finalize(u, print, 'never')
print(h.detach()[2], h.alive, u is not None)
first, second = weakref.finalize(u, print, 'first made'), weakref.finalize(u, print, 'second made')
del u
for call in (lambda: weakref.finalize(5, print), lambda: weakref.finalize(Thing())):
    try:
        print(type(call()).__name__)
    except TypeError as error:
        print(error)

# output:
# True True True True
# gone-1
# False None None None
# result None False
# ('never',) False True
# second made
# first made
# cannot create weak reference to 'int' object
# finalize.__init__() missing 1 required positional argument: 'func'

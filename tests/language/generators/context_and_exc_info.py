import sys
def g():
    try: raise ValueError('inner')
    except ValueError:
        yield sys.exception()
        yield sys.exception()
    yield sys.exception()
try: raise KeyError('outer')
except KeyError:
    it = g()
    print(repr(next(it)), repr(sys.exception()))
    print(repr(next(it)))
    print(repr(next(it)))
def h():
    try: yield
    except TypeError as e: print(repr(e.__context__)); raise OSError('new')
it = h(); next(it)
try:
    try: 1 / 0
    except ZeroDivisionError: it.throw(TypeError('thrown'))
except OSError as e: print(repr(e.__context__), repr(e.__context__.__context__))

# output:
# ValueError('inner') KeyError('outer')
# ValueError('inner')
# KeyError('outer')
# None
# TypeError('thrown') None

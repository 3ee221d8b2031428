import sys
def now(): return repr(sys.exception())
try: raise ValueError(1)
except ValueError:
    print(now())
    try: raise KeyError(2)
    except KeyError: print(now())
    print(now())
    def g():
        yield now()
        try: raise TypeError(3)
        except TypeError:
            yield now()
        yield now()
    gen = g()
    print(next(gen), next(gen))
print(now())
print(next(gen))
try: raise OSError(4)
except OSError:
    def h(): return now()
    print(h(), [now() for _ in (1,)])
finally: print(now())

# output:
# ValueError(1)
# KeyError(2)
# ValueError(1)
# ValueError(1) TypeError(3)
# None
# None
# OSError(4) ['OSError(4)']
# None

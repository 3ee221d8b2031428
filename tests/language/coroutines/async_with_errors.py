def run(c):
    try: c.send(None)
    except StopIteration as e: return e.value
class A: pass
class B:
    async def __aenter__(self): return 'b'
class C:
    def __aenter__(self): return 5
    async def __aexit__(self, *a): pass
class D:
    async def __aenter__(self): return 'd'
    def __aexit__(self, *a): return 5
class E:
    async def __aenter__(self): return 'e'
    async def __aexit__(self, *a): print(a[0]); return True
class F:
    def __enter__(self): pass
    def __exit__(self, *a): pass
async def use(x):
    async with x as y: print(y); 1 / 0
    return 'after'
for x in (A(), B(), C(), D(), E(), F(), 5):
    try: print(run(use(x)))
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
class G:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass
def sync(x):
    with x: pass
for x in (G(), A(), 5):
    try: sync(x)
    except TypeError as e: print(e)

# output:
# TypeError 'A' object does not support the asynchronous context manager protocol (missed __aexit__ method)
# TypeError 'B' object does not support the asynchronous context manager protocol (missed __aexit__ method)
# TypeError 'async with' received an object from __aenter__ that does not implement __await__: int
# d
# TypeError 'async with' received an object from __aexit__ that does not implement __await__: int
# e
# <class 'ZeroDivisionError'>
# after
# TypeError 'F' object does not support the asynchronous context manager protocol (missed __aexit__ method) but it supports the context manager protocol. Did you mean to use 'with'?
# TypeError 'int' object does not support the asynchronous context manager protocol (missed __aexit__ method)
# 'G' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?
# 'A' object does not support the context manager protocol (missed __exit__ method)
# 'int' object does not support the context manager protocol (missed __exit__ method)

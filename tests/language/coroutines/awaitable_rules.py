import types
def run(c):
    try: c.send(None)
    except StopIteration as e: return e.value
class A:
    def __await__(self): return iter([])
class B:
    def __await__(self): return 5
class C:
    def __await__(self): return co()
class D:
    def __await__(self):
        return 7
        yield
class E: __await__ = None
async def co(): return 1
@types.coroutine
def old():
    return 'old style'
    yield
async def wait(x): return await x
for make in (A, B, D, E, old, co, lambda: 5, lambda: co, lambda: None, lambda: (x for x in ())):
    try: print(run(wait(make())))
    except TypeError as e: print(e)
c = co()
wait_c = C.__await__
try: print(run(wait(C())))
except TypeError as e: print(e)
c.close()
c = co(); run(c)
try: run(wait(c))
except RuntimeError as e: print(e)

# output:
# None
# __await__() returned non-iterator of type 'int'
# 7
# 'NoneType' object is not callable
# old style
# 1
# 'int' object can't be awaited
# 'function' object can't be awaited
# 'NoneType' object can't be awaited
# 'generator' object can't be awaited
# awaitable_rules.py:21: RuntimeWarning: coroutine 'co' was never awaited
#   async def wait(x): return await x
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# __await__() returned a coroutine
# cannot reuse already awaited coroutine

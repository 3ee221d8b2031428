def run(c):
    try: c.send(None)
    except StopIteration as e: return e.value
class A: pass
class B:
    def __aiter__(self): return 5
class C:
    async def __aiter__(self): return self
class D:
    def __aiter__(self): return self
    def __anext__(self): return 5
class E:
    def __aiter__(self): return self
    async def __anext__(self): raise StopAsyncIteration
async def loop(x):
    async for _ in x: pass
    else: return 'else'
import warnings
warnings.simplefilter('ignore')
for x in (5, A(), B(), C(), D(), E(), [1]):
    try: print(run(loop(x)))
    except TypeError as e: print(e, '|', repr(e.__cause__))
async def comp(x): return [y async for y in x]
for x in (5, E()):
    try: print(run(comp(x)))
    except TypeError as e: print(e)

# output:
# 'async for' requires an object with __aiter__ method, got int | None
# 'async for' requires an object with __aiter__ method, got A | None
# 'async for' received an object from __aiter__ that does not implement __anext__: int | None
# 'async for' received an object from __aiter__ that does not implement __anext__: coroutine | None
# 'async for' received an invalid object from __anext__: int | TypeError("'int' object can't be awaited")
# else
# 'async for' requires an object with __aiter__ method, got list | None
# 'async for' requires an object with __aiter__ method, got int
# []

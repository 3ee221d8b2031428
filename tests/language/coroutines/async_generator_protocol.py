def drive(awaitable):
    try: awaitable.send(None)
    except StopIteration as e: return e.value
    except StopAsyncIteration: return 'stop async'
async def g():
    try:
        x = yield 1
        print('got', x)
        yield 2
    except ValueError as e:
        print('caught', e)
        yield 'after'
    finally: print('finally')
a = g()
print(a.ag_running, a.ag_suspended, a.ag_frame is not None, a.ag_await, a.__name__)
print(drive(a.__anext__()), drive(a.asend('s')), drive(a.asend(None)), drive(a.asend(None)))
b = g()
try: drive(b.asend(5))
except TypeError as e: print(e)
print(drive(b.__anext__()), drive(b.athrow(ValueError('v'))), drive(b.aclose()), drive(b.__anext__()))
c = g()
step = c.__anext__()
print(drive(step))
try: drive(step)
except RuntimeError as e: print(e)
close = c.aclose()
print(drive(close))
try: drive(close)
except RuntimeError as e: print(e)
print(c.__aiter__() is c)
async def ignores():
    try: yield 1
    except GeneratorExit: yield 2
d = ignores(); drive(d.__anext__())
try: drive(d.aclose())
except RuntimeError as e: print(e)
async def stop(): yield 1; raise StopAsyncIteration
e = stop(); drive(e.__anext__())
try: print(drive(e.__anext__()))
except RuntimeError as x: print(x)

# output:
# False False True None g
# got s
# finally
# 1 2 stop async stop async
# can't send non-None value to a just-started async generator
# caught v
# finally
# 1 after None stop async
# 1
# cannot reuse already awaited __anext__()/asend()
# finally
# None
# cannot reuse already awaited aclose()/athrow()
# True
# async generator ignored GeneratorExit
# async generator raised StopAsyncIteration

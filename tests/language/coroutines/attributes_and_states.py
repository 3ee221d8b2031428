import inspect, types
async def c(a):
    await S()
class S:
    def __await__(self):
        yield 'paused'
        return 5
co = c(1)
print(co.__name__, co.__qualname__, co.cr_running, co.cr_suspended, co.cr_await, co.cr_origin, inspect.getcoroutinestate(co))
print(co.send(None), co.cr_suspended, type(co.cr_await).__name__, inspect.getcoroutinestate(co), co.cr_frame.f_locals)
try: co.send(None)
except StopIteration as e: print(repr(e.value))
print(inspect.getcoroutinestate(co), co.cr_frame)
try: co.send(None)
except RuntimeError as e: print(e)
try: co.throw(ValueError)
except RuntimeError as e: print(e)
co.close()
print(isinstance(co, types.CoroutineType), hasattr(co, '__iter__'), hasattr(co, '__next__'))
d = c(1)
try: d.send(5)
except TypeError as e: print(e)
d.close()
try: d.send(None)
except RuntimeError as e: print(e)
for use in (iter, next, list, len, bool):
    e = c(1)
    try: print(use(e))
    except TypeError as x: print(x)
    e.close()

# output:
# c c False False None None CORO_CREATED
# paused True generator CORO_SUSPENDED {'a': 1}
# None
# CORO_CLOSED None
# cannot reuse already awaited coroutine
# cannot reuse already awaited coroutine
# True False False
# can't send non-None value to a just-started coroutine
# cannot reuse already awaited coroutine
# 'coroutine' object is not iterable
# 'coroutine' object is not an iterator
# 'coroutine' object is not iterable
# object of type 'coroutine' has no len()
# True

class Pause:
    def __await__(self): yield 'p'
async def g():
    await Pause()
    yield 1
a = g()
first = a.__anext__()
print(first.send(None), a.ag_running)
second = a.__anext__()
try: second.send(None)
except RuntimeError as e: print(e)
close = a.aclose()
try: close.send(None)
except RuntimeError as e: print(e)
thrown = a.athrow(ValueError)
try: thrown.send(None)
except RuntimeError as e: print(e)
try: first.send(None)
except StopIteration as e: print(e.value)
print(type(first).__name__, type(close).__name__)

# output:
# p True
# anext(): asynchronous generator is already running
# aclose(): asynchronous generator is already running
# athrow(): asynchronous generator is already running
# 1
# async_generator_asend async_generator_athrow

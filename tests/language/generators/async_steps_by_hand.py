# The awaitables of an asynchronous generator, sent to and thrown into by hand, before and after its end.
async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("finally")

def drive(step, *value, how="send"):
    try: print("gave", getattr(step, how)(*value or (None,)))
    except BaseException as error: print(repr(error))

a = numbers()
drive(a.__anext__())
drive(a.aclose())
drive(a.athrow(ValueError(1)))
drive(a.asend(None))
drive(a.aclose())

a = numbers()
step = a.asend(None)
print(step.close())  # it never began: neither does the generator
drive(a.__anext__())

a = numbers()
drive(a.__anext__())
step = a.asend(None)
print(step.close())
drive(a.__anext__())
drive(step)

a = numbers()
drive(a.__anext__())
step = a.asend(None)
drive(step, ValueError(3), how="throw")
drive(step, ValueError(3), how="throw")
drive(a.asend(None), ValueError(4), how="throw")
drive(a.aclose(), ValueError(4), how="throw")
drive(a.athrow(KeyError), 5)

a = numbers()
step = a.athrow(KeyError)
drive(step, 5)
drive(step)
drive(a.asend(5))
drive(numbers().asend(5))
drive(numbers().asend(None), 5)

# output:
# StopIteration(1)
# finally
# StopIteration()
# StopIteration()
# StopAsyncIteration()
# StopIteration()
# None
# StopAsyncIteration()
# StopIteration(1)
# finally
# None
# StopAsyncIteration()
# RuntimeError('cannot reuse already awaited __anext__()/asend()')
# StopIteration(1)
# finally
# ValueError(3)
# RuntimeError('cannot reuse already awaited __anext__()/asend()')
# ValueError(4)
# ValueError(4)
# StopIteration()
# RuntimeError("can't send non-None value to a just-started coroutine")
# KeyError()
# StopAsyncIteration()
# TypeError("can't send non-None value to a just-started async generator")
# TypeError("can't send non-None value to a just-started async generator")

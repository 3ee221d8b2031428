import types

@types.coroutine
def pause():
    yield "paused"

async def values():
    try:
        await pause()
        yield 1
    finally:
        print("closed")

waiting = anext(values(), "default").__await__()
print(waiting.send(None))
waiting.close()
waiting = anext(values(), "default").__await__()
print(waiting.send(None))
try:
    waiting.throw(ValueError("thrown"))
except ValueError as error:
    print(repr(error))
waiting = anext(values(), "default")
waiting.close()

generator = values()
generator.__name__, generator.__qualname__ = "a", "b"
print(generator.__name__, repr(generator).split(" at ")[0])
for name in ("__name__", "__qualname__"):
    try:
        setattr(generator, name, 3)
    except TypeError as error:
        print(error)

# output:
# paused
# closed
# paused
# closed
# ValueError('thrown')
# a <async_generator object b
# __name__ must be set to a string object
# __qualname__ must be set to a string object

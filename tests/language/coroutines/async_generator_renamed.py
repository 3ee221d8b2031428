# __name__ and __qualname__ of an async generator can be set, to strings only.
async def numbers():
    yield 1


steps = numbers()
steps.__name__ = "letters"
steps.__qualname__ = "Words.letters"
print(steps.__name__, steps.__qualname__, repr(steps).split(" at ")[0])
for value in (1, None):
    try:
        steps.__name__ = value
    except TypeError as error:
        print(error)
    try:
        steps.__qualname__ = value
    except TypeError as error:
        print(error)

# output:
# letters Words.letters <async_generator object Words.letters
# __name__ must be set to a string object
# __qualname__ must be set to a string object
# __name__ must be set to a string object
# __qualname__ must be set to a string object

# athrow() that went on by send() is not used up by the exception that ends it; close() that failed leaves it going.


class Awaited:
    def __await__(self):
        print('sent', (yield 'waits'))


async def stubborn():
    try:
        yield 1
    except BaseException as error:
        print('met', repr(error))
        await Awaited()


def attempt(step, *args):
    try:
        print(step.__name__, *args, '->', step(*args))
    except BaseException as error:
        print(step.__name__, *args, '->', repr(error))


generator = stubborn()
attempt(generator.asend(None).send, None)
thrown = generator.athrow(ValueError(7))
attempt(thrown.close)
attempt(thrown.send, 'a')
attempt(thrown.__next__)
attempt(thrown.__next__)

for ends in 'send', 'throw':
    generator = stubborn()
    attempt(generator.asend(None).send, None)
    thrown = generator.athrow(ValueError(8))
    attempt(thrown.send, None)
    attempt(getattr(thrown, ends), *[KeyError(1)] if ends == 'throw' else ['b'])
    attempt(thrown.throw, KeyError(2))
    attempt(thrown.send, None)

# Nor does anybody miss it when it is dropped.
generator = stubborn()
attempt(generator.asend(None).send, None)
thrown = generator.athrow(ValueError(9))
attempt(thrown.send, None)
attempt(thrown.send, 'c')
del thrown

# output:
# send None -> StopIteration(1)
# met GeneratorExit()
# close -> RuntimeError('coroutine ignored GeneratorExit')
# sent a
# send a -> StopAsyncIteration()
# __next__ -> StopIteration()
# __next__ -> RuntimeError('cannot reuse already awaited aclose()/athrow()')
# send None -> StopIteration(1)
# met ValueError(8)
# send None -> waits
# sent b
# send b -> StopAsyncIteration()
# throw 2 -> KeyError(2)
# send None -> RuntimeError('cannot reuse already awaited aclose()/athrow()')
# send None -> StopIteration(1)
# met ValueError(8)
# send None -> waits
# throw 1 -> KeyError(1)
# throw 2 -> RuntimeError('cannot reuse already awaited aclose()/athrow()')
# send None -> RuntimeError('cannot reuse already awaited aclose()/athrow()')
# send None -> StopIteration(1)
# met ValueError(9)
# send None -> waits
# sent c
# send c -> StopAsyncIteration()

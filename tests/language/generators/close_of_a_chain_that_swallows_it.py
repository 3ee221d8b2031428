# What a generator delegates to is closed first; the outer one is closed then, whatever the inner one made of it.
def swallows():
    try:
        yield 1
    except GeneratorExit:
        print("inner goes on")
    return "result"


def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield 2


def fails():
    try:
        yield 1
    except GeneratorExit:
        raise ValueError("while closing")


def outer(inner):
    try:
        print("never", (yield from inner()))
    except BaseException as error:
        print("outer:", repr(error), repr(error.__context__))
        raise
    finally:
        print("outer is done")


def middle(inner):
    yield from outer(inner)
    print("never")


for inner in swallows, ignores, fails:
    for chain in outer, middle:
        generator = chain(inner)
        next(generator)
        try:
            print(chain.__name__, inner.__name__, generator.close())
        except Exception as error:
            print(repr(error))
        print(list(generator))


# Thrown in, it may be answered by a value as well; then the chain is as it was.
def answers():
    while True:
        try:
            yield from swallows()
        except GeneratorExit:
            yield "answer"


generator = answers()
next(generator)
print(generator.throw(GeneratorExit), next(generator), generator.throw(GeneratorExit))
try:
    generator.close()
except RuntimeError as error:
    print(error)


# A coroutine that awaits while it is closed.
class Suspend:
    def __await__(self):
        yield "suspended"


async def awaits_when_closed():
    try:
        await Suspend()
    finally:
        await Suspend()


async def caller():
    try:
        await awaits_when_closed()
    except RuntimeError as error:
        print("caller:", error)
        raise


coroutine = caller()
print(coroutine.send(None))
try:
    coroutine.close()
except RuntimeError as error:
    print(error)

# output:
# inner goes on
# outer: GeneratorExit() None
# outer is done
# outer swallows None
# []
# inner goes on
# outer: GeneratorExit() None
# outer is done
# middle swallows None
# []
# outer: RuntimeError('generator ignored GeneratorExit') None
# outer is done
# RuntimeError('generator ignored GeneratorExit')
# []
# outer: RuntimeError('generator ignored GeneratorExit') None
# outer is done
# RuntimeError('generator ignored GeneratorExit')
# []
# outer: ValueError('while closing') GeneratorExit()
# outer is done
# ValueError('while closing')
# []
# outer: ValueError('while closing') GeneratorExit()
# outer is done
# ValueError('while closing')
# []
# inner goes on
# inner goes on
# answer 1 answer
# suspended
# caller: coroutine ignored GeneratorExit
# coroutine ignored GeneratorExit

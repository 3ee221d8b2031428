# What is no exception is refused by the generator that it would have reached: that one stays where it is, and who
# delegates to it gets the error, with what it handles as the context.

def inner():
    try:
        yield "first"
    except Exception as error:
        print("inner", repr(error))
    yield "second"


def outer(part):
    try:
        yield from part
    except TypeError as error:
        print("outer:", error)
        print("  amid", repr(error.__context__))
    yield "outer goes on"


def refuse(generator, *thrown):
    try:
        print("gave", generator.throw(*thrown))
    except TypeError as error:
        print("refused:", error)


alone = inner()
next(alone)
refuse(alone, 5)
print(next(alone))

part = inner()
chain = outer(part)
next(chain)
try:
    raise KeyError("handled by who throws")
except KeyError:
    refuse(chain, 5)
print(next(part), list(chain))


# In a longer chain the part that is cut off takes nothing else along.
def middle(part):
    try:
        yield from part
    finally:
        print("middle ends")


def handling(part):
    try:
        raise LookupError("handled by who delegates")
    except LookupError:
        yield from part


part = inner()
chain = outer(handling(middle(part)))
next(chain)
refuse(chain, int)
print(next(part), list(chain))

# An error of the arguments is one like that.
chain = outer(inner())
next(chain)
import warnings
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    refuse(chain, ValueError("x"), "another value")


class Wait:
    def __await__(self):
        yield "waiting"


async def waits():
    await Wait()


async def refused():
    try:
        await waits()
    except TypeError as error:
        return str(error)


coroutine = refused()
coroutine.send(None)
try:
    coroutine.throw("text")
except StopIteration as stop:
    print(stop.value)

# output:
# refused: exceptions must be classes or instances deriving from BaseException, not int
# second
# outer: exceptions must be classes or instances deriving from BaseException, not int
#   amid KeyError('handled by who throws')
# gave outer goes on
# second []
# middle ends
# outer: exceptions must be classes or instances deriving from BaseException, not type
#   amid LookupError('handled by who delegates')
# gave outer goes on
# second []
# outer: instance exception may not have a separate value
#   amid None
# gave outer goes on
# exceptions must be classes or instances deriving from BaseException, not str

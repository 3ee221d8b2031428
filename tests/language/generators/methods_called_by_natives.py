# A generator that ends says so by StopIteration, whoever called its method: trio runs its tasks by Context.run(coroutine.send, ...).
import contextvars


def made():
    yield 1
    return 'result'


def begun():
    generator = made()
    next(generator)
    return generator


async def coroutine():
    return 'awaited'


class Ends:
    def __await__(self):
        return begun()


async def waits():
    return await Ends()


def told(name, function, *args):
    try:
        print(name, function(*args))
    except StopIteration as stop:
        print(name, 'StopIteration', stop.value)
    except Exception as error:
        print(name, repr(error))


run = contextvars.copy_context().run
told('send', run, begun().send, None)
told('__next__', run, begun().__next__)
told('next', run, next, begun())
told('throw', run, begun().throw, KeyError('x'))
told('yields', run, made().send, None)
told('coroutine', run, coroutine().send, None)
told('await', run, waits().send, None)
told('wrapper', run, coroutine().__await__().send, None)
told('filter', next, filter(begun().send, [None]))
told('iter', next, iter(begun().__next__, None))
told('map', next, map(next, [begun()]))
told('sorted', lambda: sorted([None], key=begun().send))
finished = begun()
told('first', run, finished.send, None)
told('again', run, finished.send, None)

# output:
# send StopIteration result
# __next__ StopIteration result
# next StopIteration result
# throw KeyError('x')
# yields 1
# coroutine StopIteration awaited
# await StopIteration result
# wrapper StopIteration awaited
# filter StopIteration result
# iter StopIteration None
# map StopIteration result
# sorted StopIteration result
# first StopIteration result
# again StopIteration None

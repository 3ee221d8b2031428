"""Template strings in pickles, values that an enumeration has, log records of nowhere, stacks that know their managers."""
import contextlib
import copy
import enum
import itertools
import logging
import pickle


name = 'World'
greeting = t'Hello {name!r:>9}!'
print(pickle.loads(pickle.dumps(greeting)), copy.copy(greeting).values)


class Colour(enum.Enum):
    RED = 1
    LIST = [2]

    @classmethod
    def _missing_(cls, value):
        return cls.RED


print(7 in Colour, 1 in Colour, [2] in Colour, Colour.RED in Colour, Colour(7))

record = logging.LogRecord('app', logging.INFO, None, 1, 'text', None, None)
print(record.filename, record.module, record.getMessage())

manager = contextlib.nullcontext(5)
with contextlib.ExitStack() as stack:
    print(stack.enter_context(manager), stack._exit_callbacks[-1][1].__self__ is manager)

first, second = itertools.tee('abc')
next(first)
print(list(type(first)('def')), list(type(first)(first)), list(second))

# output:
# Template(strings=('Hello ', '!'), interpolations=(Interpolation('World', 'name', 'r', '>9'),)) ('World',)
# False True True True Colour.RED
# None Unknown module text
# 5 True
# ['d', 'e', 'f'] ['b', 'c'] ['a', 'b', 'c']

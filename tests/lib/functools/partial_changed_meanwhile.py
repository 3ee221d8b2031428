# The parts of a partial are the program's to change: calls and reprs take them as they are when they begin.
from functools import partial


class Restless:
    def __repr__(self):
        changed.__setstate__((print, (1,), {'c': 2}, None))
        return 'Restless'


changed = partial(max, Restless(), a=None)
print(changed)
print(changed)

keep = partial(dict, a=1)
keep.keywords['b'] = 2
print(keep(c=3), keep(a=4))
keep.keywords[5] = 6
for keywords in ({}, {'a': 1}):
    try:
        keep(**keywords)
    except TypeError as error:
        print(error)
print(keep)


class Name(str):
    pass


keep = partial(dict)
keep.keywords[Name('x')] = 1
print(keep(), keep(x=2))

# output:
# functools.partial(<built-in function max>, Restless, a=None)
# functools.partial(<built-in function print>, 1, c=2)
# {'a': 1, 'b': 2, 'c': 3} {'a': 4, 'b': 2}
# keywords must be strings
# keywords must be strings
# functools.partial(<class 'dict'>, a=1, b=2, 5=6)
# {'x': 1} {'x': 2}

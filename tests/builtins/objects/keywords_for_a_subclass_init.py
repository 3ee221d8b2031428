# What a native __new__ does not take is the class's own __init__'s; without one it is refused.
import itertools
for base, args in (tuple, ([1],)), (frozenset, ([1],)), (float, (1.5,)), (list, ([1],)), (itertools.cycle, ([1],)), (itertools.chain, ([1],)), (filter, (len, ['a'])), (itertools.islice, ([1], 1)):
    class WithInit(base):
        def __init__(self, *args, extra=None):
            self.extra = extra
    print(base.__name__, WithInit(*args, extra=3).extra)
    class Plain(base):
        pass
    try:
        print(Plain(*args, extra=3))
    except TypeError as error:
        print(error)

# output:
# tuple 3
# tuple() takes no keyword arguments
# frozenset 3
# frozenset() takes no keyword arguments
# float 3
# float() takes no keyword arguments
# list 3
# list() takes no keyword arguments
# cycle 3
# cycle() takes no keyword arguments
# chain 3
# chain() takes no keyword arguments
# filter 3
# filter() takes no keyword arguments
# islice 3
# islice() takes no keyword arguments

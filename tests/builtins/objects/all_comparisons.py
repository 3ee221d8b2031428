# A class of the language that compares for equality has all six comparisons, also those that it always refuses.
import functools

COMPARISONS = ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__")
for cls in (complex, dict, range, memoryview, set, property, type(len)):
    print(cls.__name__, [name for name in COMPARISONS if name in vars(cls)] == [*COMPARISONS])
print((1j).__lt__(2), complex.__gt__.__qualname__, property.__lt__.__qualname__)


# Which of them a class has decides what total_ordering() takes for the first: here not the one that is written.
@functools.total_ordering
class Sizes(dict):
    def __lt__(self, other):
        return len(self) < len(other)


print(Sizes(a=1) < Sizes(), Sizes() < Sizes(a=1))
try:
    print(Sizes() <= Sizes(a=1))
except TypeError as error:
    print(error)

# output:
# complex True
# dict True
# range True
# memoryview True
# set True
# property False
# builtin_function_or_method True
# NotImplemented complex.__gt__ object.__lt__
# False True
# '<=' not supported between instances of 'Sizes' and 'Sizes'

"""Wrappers of functools tell what they wrap: annotations, names in pickles, places of undefined types."""
import functools
import inspect
import pickle
import typing


@functools.lru_cache
def double(number: int) -> str:
    return str(number * 2)


print(inspect.get_annotations(double), typing.get_type_hints(double), double(2))


@functools.total_ordering
class Size:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return self.value < other.value

    def __eq__(self, other):
        return self.value == other.value


again = pickle.loads(pickle.dumps(Size.__ge__))
print(again is Size.__ge__, again.__name__, again.__qualname__, Size(2) >= Size(1))


@functools.singledispatch
def show(value):
    return 'object'


try:
    @show.register
    def _(value: NobodyKnows):
        pass
except TypeError as error:
    print(str(error).partition(' object at')[0].split('owner')[0])


class Shown:
    @functools.singledispatchmethod
    def show(self, value):
        return 'object'


print(inspect.isroutine(Shown.show), Shown().show(1))

# output:
# {'number': <class 'int'>, 'return': <class 'str'>} {'number': <class 'int'>, 'return': <class 'str'>} 4
# True __ge__ _ge_from_lt True
# Invalid annotation for 'value'. ForwardRef('NobodyKnows', 
# True object

# What collections.abc.Callable[...] gives is a types.GenericAlias of a class of its own: it may stand in a union.
from collections.abc import Callable

Handler = Callable[[int], str]
print(Handler | None, int | Handler, Handler | Callable[[], None])
print(Handler | Handler, Handler == Callable[[int], str], Handler == Callable[[str], str])

for make in (lambda: Handler | 'text', lambda: isinstance(1, Handler | int)):
    try:
        make()
    except TypeError as error:
        print(error)


# A slot may be called __hash__ in a class that says what is equal to what.
class Key:
    __slots__ = ['name', '__hash__']

    def __init__(self, name):
        self.name = name
        self.__hash__ = None

    def __eq__(self, other):
        return self.name == other.name


print(Key('a') == Key('a'), type(Key.__hash__).__name__)

# output:
# collections.abc.Callable[[int], str] | None int | collections.abc.Callable[[int], str] collections.abc.Callable[[int], str] | collections.abc.Callable[[], None]
# collections.abc.Callable[[int], str] True False
# unsupported operand type(s) for |: '_CallableGenericAlias' and 'str'
# isinstance() argument 2 cannot be a parameterized generic
# True member_descriptor

# An order of bases that has nothing in it is refused.
class Meta(type):
    def mro(cls):
        return []


try:
    Meta("Empty", (), {})
except TypeError as error:
    print(error)

# A method is named after its function's __qualname__, else its __name__, else not at all.
import types


class Callable:
    def __init__(self, **names):
        self.__dict__.update(names)

    def __call__(self):
        pass


for names in {"__name__": "name"}, {"__name__": "name", "__qualname__": "qualified.name"}, {"__qualname__": 3}, {}:
    print(types.MethodType(Callable(**names), "self"))

# output:
# type MRO must not be empty
# <bound method name of 'self'>
# <bound method qualified.name of 'self'>
# <bound method ? of 'self'>
# <bound method ? of 'self'>

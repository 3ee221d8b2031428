# __qualname__, __module__ and their like are the class's own, also where its body only reads them.
class Outer:
    class Inner:
        here = __qualname__, __module__
    after = __qualname__
    line = __firstlineno__

    def method(self):
        try:
            return __qualname__
        except NameError as error:
            return str(error)


print(Outer.Inner.here, Outer.after, Outer.line, Outer().method())
print('__qualname__' in globals(), '__firstlineno__' in globals(), __name__)


class Renamed:
    __qualname__ = 'Other.Name'
    __module__ = 'far.away'
    seen = __qualname__


print(Renamed, Renamed.seen, Renamed.__name__, hasattr(Renamed, '__qualname__'), '__qualname__' in vars(Renamed))
try:
    class Wrong:
        __qualname__ = 5
except TypeError as error:
    print(error)

# output:
# ('Outer.Inner', '__main__') Outer 2 name '__qualname__' is not defined
# False False __main__
# <class 'far.away.Other.Name'> Other.Name Renamed True False
# type __qualname__ must be a str, not int

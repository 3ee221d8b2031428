# `__class__` in a class body is the class around it; in its methods, the class itself.
class Outer:
    def inner(self):
        class Inner:
            seen = __class__

            def own(self):
                return __class__, super().__init__

        return Inner


print(Outer().inner().seen.__name__, Outer().inner()().own()[0].__name__)

try:
    exec("class Alone:\n    __class__\n    def method(self): return __class__", {})
except NameError as error:
    print(type(error).__name__, error)


class Sets:
    def inner(self):
        class Inner:
            nonlocal __class__
            __class__ = 42

            def own(self):
                return __class__

        return __class__, Inner().own().__name__


print(Sets().inner())


class Global:
    global __class__
    __class__ = "global"

    def own(self):
        return __class__


print(__class__, Global().own().__name__, "__class__" in Global.__dict__)

# output:
# Outer Inner
# NameError name '__class__' is not defined
# (42, 'Inner')
# global Global False

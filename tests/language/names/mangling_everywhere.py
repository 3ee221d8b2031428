# Names with two underscores in front are the class's own, wherever they stand in its body.
class _Under:
    __x = 1

    def __method(self, __arg, *, __key=2):
        __local = __arg + self.__x
        return __local, __key, sorted(locals())

    def call(self):
        return self.__method(1, _Under__key=5)

    def imports(self):
        import os as __os
        return '_Under__os' in locals()

    def nested(self):
        class Inner:
            __y = 2
        def f():
            __z = 3
            return locals()
        return sorted(n for n in vars(Inner) if 'y' in n), f()

    def texts(self):
        return getattr(self, '__x', 'not by text'), hasattr(self, '_Under__x'), f'{self.__x}', {'__x': 1}

    def annotated(self):
        __a: int = 1
        return locals()
    __annotated: int
    __dunder__ = 4
    __ = 5
    ___three = 6

    def exceptions(self):
        try:
            1 / 0
        except ZeroDivisionError as __e:
            return '_Under__e' in locals()

    def global_(self):
        global __made
        __made = 7
        return '_Under__made' in globals()

    def match(self):
        match [1]:
            case [__captured]:
                return list(locals())[1:]

    def comprehension(self):
        return [__i for __i in range(2)], (lambda __p: __p)(3)

    def setattr(self):
        self.__new = 8
        del self.__new
        try:
            self.__new
        except AttributeError as error:
            return str(error)

    def unknown(self):
        try:
            __nothing
        except NameError as error:
            return str(error)


u = _Under()
print(u.call(), u.imports(), u.nested(), u.texts(), u.annotated(), u.exceptions(), u.global_(), u.match(), u.comprehension(), u.setattr(), u.unknown())
print(sorted(n for n in vars(_Under) if 'Under_' in n or n in ('__', '__dunder__')), _Under.__annotations__)


class __:
    __kept = 1


print(vars(__)['__kept'])


class C:
    __slots__ = ('__s', 't')

    def __init__(self): self.__s = 1


print(C.__dict__.keys() >= {'_C__s'}, C()._C__s)

# output:
# (2, 5, ['_Under__arg', '_Under__key', '_Under__local', 'self']) True (['_Inner__y'], {'_Under__z': 3}) ('not by text', True, '1', {'__x': 1}) {'self': <__main__._Under object at 0x223bb70>, '_Under__a': 1} True True ['_Under__captured'] ([0, 1], 3) '_Under' object has no attribute '_Under__new' name '_Under__nothing' is not defined
# ['_Under___three', '_Under__method', '_Under__x', '__', '__dunder__'] {'_Under__annotated': <class 'int'>}
# 1
# True 1

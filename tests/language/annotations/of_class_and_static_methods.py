# A classmethod and a staticmethod have their function's annotations, and keep them as their own once they were asked.

class Shape:
    @classmethod
    def named(cls, name: str) -> None:
        pass

    @staticmethod
    def sides(count: int) -> int:
        pass


for method in Shape.__dict__["named"], Shape.__dict__["sides"]:
    print("__annotations__" in vars(method), method.__annotations__, "__annotations__" in vars(method))
    print(method.__annotate__(1))
    method.__annotations__ = {"own": float}
    print(method.__annotations__, method.__func__.__annotations__)
    del method.__annotations__
    print(method.__annotations__)
    try:
        del method.__annotations__, method.__annotations__
    except AttributeError as error:
        print(error)


# What they show of themselves is the same for every subclass.
class Special(classmethod):
    pass


print(repr(Special(1)), repr(staticmethod(2)))

# output:
# False {'name': <class 'str'>, 'return': None} True
# {'name': <class 'str'>, 'return': None}
# {'own': <class 'float'>} {'name': <class 'str'>, 'return': None}
# {'name': <class 'str'>, 'return': None}
# 'classmethod' object has no attribute '__annotations__'
# False {'count': <class 'int'>, 'return': <class 'int'>} True
# {'count': <class 'int'>, 'return': <class 'int'>}
# {'own': <class 'float'>} {'count': <class 'int'>, 'return': <class 'int'>}
# {'count': <class 'int'>, 'return': <class 'int'>}
# 'staticmethod' object has no attribute '__annotations__'
# <classmethod(1)> <staticmethod(2)>

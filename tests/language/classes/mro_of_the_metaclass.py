# A metaclass decides by `mro` in which order a class and its bases are asked; it runs while the class is being made.
class Backwards(type):
    def mro(cls):
        order = super().mro()
        print("order of", cls.__name__, [base.__name__ for base in order])
        return [cls, *reversed(order[1:-1]), object]


class First:
    name = "first"


class Second(First):
    name = "second"


class Made(Second, metaclass=Backwards):
    def owner(self):
        return __class__.__name__


print(Made.__mro__, Made.name, Made().owner())


class Derived(Made):
    pass


print([cls.__name__ for cls in Derived.__mro__])
Made.__bases__ = (First,)
print([cls.__name__ for cls in Made.__mro__], Made.name)


class Wrong(type):
    answer = ()

    def mro(cls):
        return cls.answer


for answer in [1], None, [int]:
    Wrong.answer = answer
    try:
        Wrong("Refused", (), {})
    except TypeError as error:
        print(error)


class Asks(type):
    def mro(cls):
        print(cls.__dict__["own"](None))
        return super().mro()


class Asked(metaclass=Asks):
    def own(self):
        return __class__.__name__

# output:
# order of Made ['Made', 'Second', 'First', 'object']
# (<class '__main__.Made'>, <class '__main__.First'>, <class '__main__.Second'>, <class 'object'>) first Made
# order of Derived ['Derived', 'Made', 'First', 'Second', 'object']
# ['Derived', 'Second', 'First', 'Made', 'object']
# order of Made ['Made', 'First', 'object']
# order of Derived ['Derived', 'Made', 'First', 'object']
# ['Made', 'First', 'object'] first
# mro() returned a non-class ('int')
# 'NoneType' object is not iterable
# mro() returned base with unsuitable layout ('int')
# Asked

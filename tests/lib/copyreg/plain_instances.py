# What object.__reduce_ex__() says of instances: their class and attributes, unless the class has more to say.
import copyreg


class Plain:
    kind = 'of the class'


class Taught(Plain):
    def __getstate__(self):
        return 'state'


class Given(Plain):
    def __getnewargs__(self):
        return (1,)


class Own(Plain):
    def __reduce__(self):
        return Plain, ()


class Slots:
    __slots__ = 'a', 'b'


for cls in (Plain, Taught, Given, Own, Slots):
    one = cls()
    one.__reduce_ex__(2)
    one.a = 'attribute'
    function, *rest = one.__reduce_ex__(4)
    print(cls.__name__, function is copyreg.__newobj__, rest)
one = Plain()
one.a = 1
print(one.__reduce_ex__(2)[2], one.__dict__, Plain().__reduce_ex__(3)[2])

# output:
# Plain True [(<class '__main__.Plain'>,), {'a': 'attribute'}, None, None]
# Taught True [(<class '__main__.Taught'>,), 'state', None, None]
# Given True [(<class '__main__.Given'>, 1), {'a': 'attribute'}, None, None]
# Own False [()]
# Slots True [(<class '__main__.Slots'>,), (None, {'a': 'attribute'}), None, None]
# {'a': 1} {'a': 1} None

def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Same:
    pass


a = Same()
print(hash(a) == hash(a), id(a) == id(a), id(a) != id(Same()), isinstance(id(a), int))
show(hash, [])
show(hash, {})
show(hash, set())
show(hash, bytearray())
show(hash, slice(1, [], 3))
show(hash)
show(id)
show(hash, 1, 2)
print(hash("") == hash(""), hash(None) == hash(None), hash(...) == hash(...), hash(int) == hash(int), hash(len) == hash(len), hash(a.__init__) == hash(a.__init__))


class Eq:
    def __eq__(self, other):
        return True


show(hash, Eq())


class Restored(Eq):
    __hash__ = object.__hash__


print(isinstance(hash(Restored()), int), Eq.__hash__, Restored.__hash__ is object.__hash__)


class Odd:
    def __hash__(self):
        return True


class Floaty:
    def __hash__(self):
        return 1.0


show(hash, Odd())
show(hash, Floaty())

# output:
# True True True True
# TypeError: unhashable type: 'list'
# TypeError: unhashable type: 'dict'
# TypeError: unhashable type: 'set'
# TypeError: unhashable type: 'bytearray'
# TypeError: unhashable type: 'list'
# TypeError: hash() takes exactly one argument (0 given)
# TypeError: id() takes exactly one argument (0 given)
# TypeError: hash() takes exactly one argument (2 given)
# True True True True True True
# TypeError: unhashable type: 'Eq'
# True None True
# 1
# TypeError: __hash__ method should return an integer

def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(list)
show(list, (1, 2))
show(list, "ab")
show(list, {"a": 1})
show(list, 5)
show(list, None)
show(list, [1], [2])
show(list, iterable=[1])
show(list, range(3))
a = [1, 2]
show(a.__init__, (3, 4))
show(lambda: a)
show(a.__init__)
show(lambda: a)


class L(list):
    def __init__(self, *args, extra=None):
        super().__init__(*args)
        self.extra = extra


l = L("ab", extra=5)
print(l, l.extra, type(l[:]), type(l + []), type(l * 2), type(l.copy()), l == ["a", "b"], L(l), repr(l))


def broken():
    yield 1
    raise ValueError("broken")


show(list, broken())
show([0].extend, broken())

# output:
# []
# [1, 2]
# ['a', 'b']
# ['a']
# TypeError: 'int' object is not iterable
# TypeError: 'NoneType' object is not iterable
# TypeError: list expected at most 1 argument, got 2
# TypeError: list() takes no keyword arguments
# [0, 1, 2]
# None
# [3, 4]
# None
# []
# ['a', 'b'] 5 <class 'list'> <class 'list'> <class 'list'> <class 'list'> True ['a', 'b'] ['a', 'b']
# ValueError: broken
# ValueError: broken

def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(iter)
show(iter, 5)
show(iter, int, 0, 1)
show(iter, 5, 0)
show(iter, None)
show(next)
show(next, 5)
show(next, [1])
show(next, iter([]))
show(next, iter([]), "d")
show(next, iter([]), "d", 1)
show(next, iter([1]), default=5)
data = [3, 2, 1, 0, 5]
print(list(iter(data.pop, 1)), data)


class BadIter:
    def __iter__(self):
        return 5


class NoneIter:
    __iter__ = None

    def __getitem__(self, i):
        return i


class GetItem:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * i


class RaisesStop:
    def __getitem__(self, i):
        if i > 1:
            raise StopIteration
        return i


show(iter, BadIter())
show(iter, NoneIter())
show(lambda: list(GetItem()))
show(lambda: list(RaisesStop()))
show(lambda: 4 in GetItem())
show(lambda: list(reversed(GetItem())))
show(lambda: 1 in NoneIter())
show(lambda: [*5])
show(lambda: (lambda *a: a)(*5))
show(lambda: (lambda **k: k)(**5))
show(lambda: {**5})
it = iter(GetItem())
next(it)
print(it.__reduce__()[1:], type(it).__name__)
it.__setstate__(2)
print(list(it))

# output:
# TypeError: iter expected at least 1 argument, got 0
# TypeError: 'int' object is not iterable
# TypeError: iter expected at most 2 arguments, got 3
# TypeError: iter(v, w): v must be callable
# TypeError: 'NoneType' object is not iterable
# TypeError: next expected at least 1 argument, got 0
# TypeError: 'int' object is not an iterator
# TypeError: 'list' object is not an iterator
# StopIteration:
# 'd'
# TypeError: next expected at most 2 arguments, got 3
# TypeError: next() takes no keyword arguments
# [5, 0] [3, 2]
# TypeError: iter() returned non-iterator of type 'int'
# TypeError: 'NoneIter' object is not iterable
# [0, 1, 4]
# [0, 1]
# True
# TypeError: object of type 'GetItem' has no len()
# TypeError: argument of type 'NoneIter' is not a container or iterable
# TypeError: Value after * must be an iterable, not int
# TypeError: __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not int
# TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not int
# TypeError: 'int' object is not a mapping
# ((<__main__.GetItem object at 0x25dc528>,), 1) iterator
# [4]

def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class Seq:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * 10
    def __len__(self):
        return 4
print(list(Seq()), 20 in Seq(), 25 in Seq(), list(reversed(Seq())), max(Seq()), [*Seq()], dict(enumerate(Seq())))  # => [0, 10, 20, 30] True False [30, 20, 10, 0] 30 [0, 10, 20, 30] {0: 0, 1: 10, 2: 20, 3: 30}
a, b, c, d = Seq()
print(a, d)  # => 0 30
it = iter(Seq())
print(next(it), type(it).__name__, it.__length_hint__())  # => 0 iterator 3
class Not:
    __iter__ = None
print(caught(lambda: iter(Not())))  # => TypeError: 'Not' object is not iterable
print(caught(lambda: 1 in Not()))  # => TypeError: argument of type 'Not' is not a container or iterable
class Bad:
    def __iter__(self):
        return 5
print(caught(lambda: iter(Bad())))  # => TypeError: iter() returned non-iterator of type 'int'
print(caught(lambda: list(Bad())))  # => TypeError: iter() returned non-iterator of type 'int'

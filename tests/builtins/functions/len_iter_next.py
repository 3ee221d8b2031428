def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(len([1]), len('é'), len({}), len(range(3)))  # => 1 1 0 3
print(caught(lambda: len(5)))  # => TypeError: object of type 'int' has no len()
print(caught(lambda: len()))  # => TypeError: len() takes exactly one argument (0 given)
print(caught(lambda: len(1, 2)))  # => TypeError: len() takes exactly one argument (2 given)
class Sized:
    def __len__(self):
        return self.n
s = Sized()
s.n = 3
print(len(s), bool(s))  # => 3 True
s.n = -1
print(caught(lambda: len(s)))  # => ValueError: __len__() should return >= 0
s.n = 'a'
print(caught(lambda: len(s)))  # => TypeError: 'str' object cannot be interpreted as an integer
it = iter([1, 2])
print(next(it), next(it), next(it, 'default'), next(it, None))  # => 1 2 default None
print(caught(lambda: next(it)))  # => StopIteration: 
print(caught(lambda: next([1])))  # => TypeError: 'list' object is not an iterator
print(caught(lambda: iter(5)))  # => TypeError: 'int' object is not iterable
print(caught(lambda: iter(5, 0)))  # => TypeError: iter(v, w): v must be callable
values = iter([3, 2, 1, 0, 9])
print(list(iter(lambda: next(values), 0)), list(iter(lambda: 1, 1)))  # => [3, 2, 1] []
def gen():
    yield 1
g = gen()
print(next(g), next(g, 'over'), next(g, 'still'))  # => 1 over still

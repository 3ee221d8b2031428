def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(list(map(str, [1, 2])), list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])), list(map(int, '123')), list(map(max, [1, 5], [3, 2], [0, 9])))  # => ['1', '2'] [4, 10] [1, 2, 3] [3, 9]
def gen():
    yield 3
    yield 4
print(list(map(lambda x: x + 1, gen())), list(map(lambda a, b: (a, b), gen(), 'xyz')), sum(map(len, ['a', 'bb'])))  # => [4, 5] [(3, 'x'), (4, 'y')] 3
m = map(lambda x: 1 // x, [1, 0, 2])
print(next(m), caught(lambda: next(m)), next(m), next(m, 'end'))  # => 1 ZeroDivisionError: division by zero 0 end
print(caught(lambda: map(str)))  # => TypeError: map() must have at least two arguments.
print(caught(lambda: list(map(5, [1]))))  # => TypeError: 'int' object is not callable
print(caught(lambda: map(str, 5)))  # => TypeError: 'int' object is not iterable
print(caught(lambda: list(map(lambda a, b: a, [1, 2], [3], strict=True))))  # => ValueError: map() argument 2 is shorter than argument 1
def stop(x):
    if x > 2:
        raise StopIteration
    return x
print(list(map(stop, [1, 2, 3, 4])))  # => [1, 2]

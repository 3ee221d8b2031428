def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(list(zip('abc', [1, 2])), list(zip()), list(zip('a')), list(zip('ab', 'cd', strict=True)), dict(zip('xy', (1, 2))))  # => [('a', 1), ('b', 2)] [] [('a',)] [('a', 'c'), ('b', 'd')] {'x': 1, 'y': 2}
def gen(n):
    for i in range(n):
        yield i
print(list(zip(gen(3), gen(2))), list(zip('ab', gen(5))), list(zip(*[(1, 2), (3, 4)])))  # => [(0, 0), (1, 1)] [('a', 0), ('b', 1)] [(1, 3), (2, 4)]
print(caught(lambda: list(zip('ab', 'c', strict=True))))  # => ValueError: zip() argument 2 is shorter than argument 1
print(caught(lambda: list(zip('a', 'bc', strict=True))))  # => ValueError: zip() argument 2 is longer than argument 1
print(caught(lambda: list(zip('a', 'b', 'cd', strict=True))))  # => ValueError: zip() argument 3 is longer than arguments 1-2
print(caught(lambda: list(zip('ab', 'cd', 'e', strict=True))))  # => ValueError: zip() argument 3 is shorter than arguments 1-2
print(caught(lambda: list(zip(gen(2), gen(1), strict=True))))  # => ValueError: zip() argument 2 is shorter than argument 1
print(caught(lambda: zip(1)))  # => TypeError: 'int' object is not iterable
it = iter(range(5))
print(list(zip(it, 'ab')), list(it))  # => [(0, 'a'), (1, 'b')] [3, 4]

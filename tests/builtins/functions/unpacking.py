def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


a, *b, c = range(5)
print(a, b, c)  # => 0 [1, 2, 3] 4
(x, y), z = (1, 2), 3
print(x, y, z)  # => 1 2 3
*a, = 'ab'
print(a, [*'ab', *{1: 2}], {*[1, 2], 3}, (*range(2), 9))  # => ['a', 'b'] ['a', 'b', 1] {1, 2, 3} (0, 1, 9)
def unpack(n):
    p, q = n
print(caught(lambda: unpack([1])))  # => ValueError: not enough values to unpack (expected 2, got 1)
print(caught(lambda: unpack([1, 2, 3])))  # => ValueError: too many values to unpack (expected 2, got 3)
print(caught(lambda: unpack(5)))  # => TypeError: cannot unpack non-iterable int object
print(caught(lambda: unpack({1, 2, 3})))  # => ValueError: too many values to unpack (expected 2)
def unpack_more(n):
    p, *q, r, s = n
print(caught(lambda: unpack_more('ab')))  # => ValueError: not enough values to unpack (expected at least 3, got 2)

def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


a, b = {1, 2, 3}, {2, 3, 4}
print(a | b, a & b, a - b, a ^ b, a <= b, a < a, a <= a, a > {1}, a >= {1, 2}, a == {3, 2, 1}, a != b)
for text in ("a | [1]", "a & 'x'", "a - (1,)", "a ^ {}", "a < [1]", "a == [1, 2, 3]", "a + b", "a * 2", "[1] | a", "a | None", "-a", "a[0]", "a | {1: 2}.keys()", "{1: 2}.keys() - a", "a < 5", "a()", "hash(a)"):
    show(eval, text, {"a": a, "b": b})
for text in ("a |= [1]", "a &= 5", "a -= 'x'", "a ^= None", "a += a"):
    show(exec, text, {"a": {1}})
f = frozenset([1, 2])
print(type(f | a), type(a | f), f == {1, 2}, {1, 2} == f, hash(f) == hash(frozenset([2, 1])), f < a, {f: 1}[frozenset({1, 2})])
c = a
c |= {9}
c &= {1, 9, 100}
c -= {100}
c ^= {9, 5}
print(a is c, a)
c |= c
c &= c
print(c)
c -= c
print(c)
g = f
g |= {3}
print(f, g, type(g))

# output:
# {1, 2, 3, 4} {2, 3} {1} {1, 4} False False True True True True True
# TypeError: unsupported operand type(s) for |: 'set' and 'list'
# TypeError: unsupported operand type(s) for &: 'set' and 'str'
# TypeError: unsupported operand type(s) for -: 'set' and 'tuple'
# TypeError: unsupported operand type(s) for ^: 'set' and 'dict'
# TypeError: '<' not supported between instances of 'set' and 'list'
# False
# TypeError: unsupported operand type(s) for +: 'set' and 'set'
# TypeError: unsupported operand type(s) for *: 'set' and 'int'
# TypeError: unsupported operand type(s) for |: 'list' and 'set'
# TypeError: unsupported operand type(s) for |: 'set' and 'NoneType'
# TypeError: bad operand type for unary -: 'set'
# TypeError: 'set' object is not subscriptable
# {1, 2, 3}
# set()
# TypeError: '<' not supported between instances of 'set' and 'int'
# TypeError: 'set' object is not callable
# TypeError: unhashable type: 'set'
# TypeError: unsupported operand type(s) for |=: 'set' and 'list'
# TypeError: unsupported operand type(s) for &=: 'set' and 'int'
# TypeError: unsupported operand type(s) for -=: 'set' and 'str'
# TypeError: unsupported operand type(s) for ^=: 'set' and 'NoneType'
# TypeError: unsupported operand type(s) for +=: 'set' and 'set'
# <class 'frozenset'> <class 'set'> True True True True 1
# True {1, 5}
# {1, 5}
# set()
# frozenset({1, 2}) frozenset({1, 2, 3}) <class 'frozenset'>

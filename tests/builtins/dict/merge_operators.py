def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


a, b = {"x": 1, "y": 2}, {"y": 3, "z": 4}
print(a | b, b | a, a | {}, {} | a)
c = a
c |= b
print(c, a is c)
c |= [("w", 9)]
c |= zip("uv", "12")
print(c)
for text in ("a | [('x', 1)]", "[('x', 1)] | a", "a | None", "a | 5", "a & a", "a - a", "a + a", "a < a", "a == 5", "a | a.items()"):
    show(eval, text, {"a": {}})
show(exec, "a |= 5", {"a": {}})
show(exec, "a |= None", {"a": {}})
show(exec, "a |= ['abc']", {"a": {}})


class D(dict):
    pass


print(type(D(a=1) | {"b": 2}), type({"b": 2} | D(a=1)), type(D() | D()))
d = D(a=1)
d |= {"b": 2}
print(type(d), d)

# output:
# {'x': 1, 'y': 3, 'z': 4} {'y': 2, 'z': 4, 'x': 1} {'x': 1, 'y': 2} {'x': 1, 'y': 2}
# {'x': 1, 'y': 3, 'z': 4} True
# {'x': 1, 'y': 3, 'z': 4, 'w': 9, 'u': '1', 'v': '2'}
# TypeError: unsupported operand type(s) for |: 'dict' and 'list'
# TypeError: unsupported operand type(s) for |: 'list' and 'dict'
# TypeError: unsupported operand type(s) for |: 'dict' and 'NoneType'
# TypeError: unsupported operand type(s) for |: 'dict' and 'int'
# TypeError: unsupported operand type(s) for &: 'dict' and 'dict'
# TypeError: unsupported operand type(s) for -: 'dict' and 'dict'
# TypeError: unsupported operand type(s) for +: 'dict' and 'dict'
# TypeError: '<' not supported between instances of 'dict' and 'dict'
# False
# set()
# TypeError: 'int' object is not iterable
# TypeError: 'NoneType' object is not iterable
# ValueError: dictionary update sequence element #0 has length 3; 2 is required
# <class 'dict'> <class 'dict'> <class 'dict'>
# <class '__main__.D'> {'a': 1, 'b': 2}

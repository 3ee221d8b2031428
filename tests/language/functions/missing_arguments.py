def f(a, b, c): pass
try:
    f(1)
except TypeError as e:
    print(e)  # => f() missing 2 required positional arguments: 'b' and 'c'
try:
    f(1, 2, 3, 4)
except TypeError as e:
    print(e)  # => f() takes 3 positional arguments but 4 were given
try:
    f(1, 2, 3, d=1)
except TypeError as e:
    print(e)  # => f() got an unexpected keyword argument 'd'
try:
    f(1, 2, 3, a=1)
except TypeError as e:
    print(e)  # => f() got multiple values for argument 'a'

# Several missing arguments are listed as people write lists.
def f(a, b, c, d): pass
def g(*, a, b, c): pass
def h(a, b=1, /, *, c, d=2): pass
def k(a, *args, b, **rest): pass


for call in (f, lambda: f(1), lambda: f(1, 2), lambda: f(1, 2, 3), lambda: f(b=1, c=2), lambda: f(1, 2, 3, 4, 5, 6), g, lambda: g(a=1), lambda: g(a=1, b=2), lambda: g(1), lambda: g(1, a=1, b=2, c=3),
             h, lambda: h(1), lambda: h(a=1, c=2), lambda: h(1, b=2, c=3), lambda: h(1, 2, 3, c=4), lambda: h(1, 2, 3, 4), k, lambda: k(1, 2, 3), lambda: k(a=1), lambda: k(1, b=2, a=3)):
    try:
        print(call())
    except TypeError as error:
        print(error)

# output:
# f() missing 4 required positional arguments: 'a', 'b', 'c', and 'd'
# f() missing 3 required positional arguments: 'b', 'c', and 'd'
# f() missing 2 required positional arguments: 'c' and 'd'
# f() missing 1 required positional argument: 'd'
# f() missing 2 required positional arguments: 'a' and 'd'
# f() takes 4 positional arguments but 6 were given
# g() missing 3 required keyword-only arguments: 'a', 'b', and 'c'
# g() missing 2 required keyword-only arguments: 'b' and 'c'
# g() missing 1 required keyword-only argument: 'c'
# g() takes 0 positional arguments but 1 was given
# g() takes 0 positional arguments but 1 positional argument (and 3 keyword-only arguments) were given
# h() missing 1 required positional argument: 'a'
# h() missing 1 required keyword-only argument: 'c'
# h() got some positional-only arguments passed as keyword arguments: 'a'
# h() got some positional-only arguments passed as keyword arguments: 'b'
# h() takes from 1 to 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given
# h() takes from 1 to 2 positional arguments but 4 were given
# k() missing 1 required positional argument: 'a'
# k() missing 1 required keyword-only argument: 'b'
# k() missing 1 required keyword-only argument: 'b'
# k() got multiple values for argument 'a'

# Binding of positional-only, keyword-only, defaults, * and ** together.
def f(a, b=2, /, c=3, *args, d, e=5, **rest):
    return a, b, c, args, d, e, rest


print(f(1, d=4), f(1, 9, d=4), f(1, 9, 8, 7, 6, d=4, e=0, z=1), f(1, c=7, d=4), f(1, d=4, a=10, b=20))
for call in ('f()', 'f(1)', 'f(1, 2, 3)', 'f(d=4)', 'f(1, d=4, **{"d": 5})', 'f(1, 2, 3, c=4, d=5)', 'f(*[1, 2], **{"d": 4, "a": 5})', 'f(1, **{5: 6}, d=4)', 'f(1, d=4, *[2, 3], e=6)', 'f(*(), *[1], *"23", d=4)', 'f(**{"d": 4}, **{"e": 5})', 'f(1, **{"d": 4}, d=5)', 'f(1, d=4, d=5)', 'f(**{"a b": 1}, d=4)', 'f(1, **{"not an identifier": 2}, d=4)'):
    try:
        print(call, eval(call))
    except (TypeError, SyntaxError) as error:
        print(call, type(error).__name__, error)


def only_keywords(*, a, b=2): return a, b
def only_positions(a, b=2, /): return a, b
def star_only(*args): return args
def nothing(): pass


for call in ('only_keywords(1)', 'only_keywords()', 'only_keywords(c=1)', 'only_positions(a=1)', 'only_positions(1, b=2)', 'only_positions(1, c=2)', 'only_positions(a=1, b=2)', 'star_only(a=1)', 'nothing(1)', 'nothing(a=1)', 'nothing(*[1], **{"a": 1})', 'only_keywords(a=1, a_=2)', 'only_positions()'):
    try:
        print(call, eval(call))
    except TypeError as error:
        print(call, error)

# output:
# (1, 2, 3, (), 4, 5, {}) (1, 9, 3, (), 4, 5, {}) (1, 9, 8, (7, 6), 4, 0, {'z': 1}) (1, 2, 7, (), 4, 5, {}) (1, 2, 3, (), 4, 5, {'a': 10, 'b': 20})
# f() TypeError f() missing 1 required positional argument: 'a'
# f(1) TypeError f() missing 1 required keyword-only argument: 'd'
# f(1, 2, 3) TypeError f() missing 1 required keyword-only argument: 'd'
# f(d=4) TypeError f() missing 1 required positional argument: 'a'
# f(1, d=4, **{"d": 5}) TypeError __main__.f() got multiple values for keyword argument 'd'
# f(1, 2, 3, c=4, d=5) TypeError f() got multiple values for argument 'c'
# f(*[1, 2], **{"d": 4, "a": 5}) (1, 2, 3, (), 4, 5, {'a': 5})
# f(1, **{5: 6}, d=4) TypeError keywords must be strings
# f(1, d=4, *[2, 3], e=6) (1, 2, 3, (), 4, 6, {})
# f(*(), *[1], *"23", d=4) (1, '2', '3', (), 4, 5, {})
# f(**{"d": 4}, **{"e": 5}) TypeError f() missing 1 required positional argument: 'a'
# f(1, **{"d": 4}, d=5) TypeError __main__.f() got multiple values for keyword argument 'd'
# f(1, d=4, d=5) SyntaxError keyword argument repeated: d (<string>, line 1)
# f(**{"a b": 1}, d=4) TypeError f() missing 1 required positional argument: 'a'
# f(1, **{"not an identifier": 2}, d=4) (1, 2, 3, (), 4, 5, {'not an identifier': 2})
# only_keywords(1) only_keywords() takes 0 positional arguments but 1 was given
# only_keywords() only_keywords() missing 1 required keyword-only argument: 'a'
# only_keywords(c=1) only_keywords() got an unexpected keyword argument 'c'
# only_positions(a=1) only_positions() got some positional-only arguments passed as keyword arguments: 'a'
# only_positions(1, b=2) only_positions() got some positional-only arguments passed as keyword arguments: 'b'
# only_positions(1, c=2) only_positions() got an unexpected keyword argument 'c'
# only_positions(a=1, b=2) only_positions() got some positional-only arguments passed as keyword arguments: 'a, b'
# star_only(a=1) star_only() got an unexpected keyword argument 'a'
# nothing(1) nothing() takes 0 positional arguments but 1 was given
# nothing(a=1) nothing() got an unexpected keyword argument 'a'
# nothing(*[1], **{"a": 1}) nothing() got an unexpected keyword argument 'a'
# only_keywords(a=1, a_=2) only_keywords() got an unexpected keyword argument 'a_'. Did you mean 'a'?
# only_positions() only_positions() missing 1 required positional argument: 'a'

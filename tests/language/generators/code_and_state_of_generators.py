# What is looked at while it runs, or called with something that it was not made for.
import types

expression = (x for x in [1])
made = types.FunctionType(expression.gi_code, {})
for thing in (iter([1, 2]), 5, 'abc', None, 2.5):
    try:
        print(list(made(thing)))
    except TypeError as error:
        print(error)


def inner():
    print('in inner:', outer_generator.gi_yieldfrom)
    yield
    print('in inner again:', outer_generator.gi_yieldfrom)


def outer():
    print('in outer:', outer_generator.gi_yieldfrom)
    yield from inner()
    print('after inner:', outer_generator.gi_yieldfrom)
    yield
    print('at the end:', outer_generator.gi_yieldfrom)


outer_generator = outer()
next(outer_generator)
print(outer_generator.gi_yieldfrom.__name__)
next(outer_generator)
print(outer_generator.gi_yieldfrom)
print(list(outer_generator))

# output:
# [1, 2]
# 'int' object is not an iterator
# 'str' object is not an iterator
# 'NoneType' object is not an iterator
# 'float' object is not an iterator
# in outer: None
# in inner: None
# inner
# in inner again: None
# after inner: None
# None
# at the end: None
# []

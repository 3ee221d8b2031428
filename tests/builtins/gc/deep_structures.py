# cpython: skip the recursion ends CPython in a browser engine
def caught(function):
    try:
        return function()
    except Exception as error:
        return type(error).__name__


l, t, d = [], (), {}
for i in range(100000):
    l, t, d = [l], (t,), {'d': d}
print(caught(lambda: repr(l)))  # => RecursionError
print(caught(lambda: repr(t)))  # => RecursionError
print(caught(lambda: repr(d)))  # => RecursionError
print(caught(lambda: l == [l]))  # => RecursionError
print(caught(lambda: hash(t)))  # => RecursionError
del l, t, d
print('gone')  # => gone

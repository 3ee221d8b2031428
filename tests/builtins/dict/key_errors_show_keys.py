def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for key in ("x", 5, (1, 2), None, "it's", b"b", 1.5, frozenset({1})):
    show({}.__getitem__, key)
    show({}.pop, key)
    try:
        del {}[key]
    except KeyError as error:
        print(error, error.args == (key,), repr(error))

# output:
# KeyError: 'x'
# KeyError: 'x'
# 'x' True KeyError('x')
# KeyError: 5
# KeyError: 5
# 5 True KeyError(5)
# KeyError: (1, 2)
# KeyError: (1, 2)
# (1, 2) True KeyError((1, 2))
# KeyError: None
# KeyError: None
# None True KeyError(None)
# KeyError: "it's"
# KeyError: "it's"
# "it's" True KeyError("it's")
# KeyError: b'b'
# KeyError: b'b'
# b'b' True KeyError(b'b')
# KeyError: 1.5
# KeyError: 1.5
# 1.5 True KeyError(1.5)
# KeyError: frozenset({1})
# KeyError: frozenset({1})
# frozenset({1}) True KeyError(frozenset({1}))

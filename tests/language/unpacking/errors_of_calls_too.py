def attempt(source):
    try:
        exec(source, {})
    except Exception as error:
        print(f'{source!r}: {type(error).__name__}: {error}')
for source in ('a, b = 1, 2, 3', 'a, b = [1]', 'a, *b, c = [1]', '[] = [1]', 'a, b = 5', 'a, b = None', '*a, b = ()', '(a, b), c = 1, 2', 'a, b = {1: 2}', 'a, b = iter([1, 2, 3])',
               'f = lambda a: a; f(*5)', 'f = lambda a: a; f(**5)', 'f = lambda a: a; f(**{1: 2})', 'f = lambda a: a; f(a=1, **{"a": 2})', 'f = lambda a: a; f(1, a=2)', '{**5}', '[*5]', '{**[1]}', 'print(*None)'):
    attempt(source)

# output:
# 'a, b = 1, 2, 3': ValueError: too many values to unpack (expected 2, got 3)
# 'a, b = [1]': ValueError: not enough values to unpack (expected 2, got 1)
# 'a, *b, c = [1]': ValueError: not enough values to unpack (expected at least 2, got 1)
# '[] = [1]': ValueError: too many values to unpack (expected 0, got 1)
# 'a, b = 5': TypeError: cannot unpack non-iterable int object
# 'a, b = None': TypeError: cannot unpack non-iterable NoneType object
# '*a, b = ()': ValueError: not enough values to unpack (expected at least 1, got 0)
# '(a, b), c = 1, 2': TypeError: cannot unpack non-iterable int object
# 'a, b = {1: 2}': ValueError: not enough values to unpack (expected 2, got 1)
# 'a, b = iter([1, 2, 3])': ValueError: too many values to unpack (expected 2)
# 'f = lambda a: a; f(*5)': TypeError: <lambda>() argument after * must be an iterable, not int
# 'f = lambda a: a; f(**5)': TypeError: <lambda>() argument after ** must be a mapping, not int
# 'f = lambda a: a; f(**{1: 2})': TypeError: keywords must be strings
# 'f = lambda a: a; f(a=1, **{"a": 2})': TypeError: <lambda>() got multiple values for keyword argument 'a'
# 'f = lambda a: a; f(1, a=2)': TypeError: <lambda>() got multiple values for argument 'a'
# '{**5}': TypeError: 'int' object is not a mapping
# '[*5]': TypeError: Value after * must be an iterable, not int
# '{**[1]}': TypeError: 'list' object is not a mapping
# 'print(*None)': TypeError: print() argument after * must be an iterable, not NoneType

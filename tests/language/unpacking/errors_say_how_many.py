# How many values there were and how many were wanted.
for source in ('a, b = 1, 2, 3', 'a, b = 1,', 'a, b, c = [1]', 'a, *b, c = [1]', 'a, b = {1: 2}', 'a, b = "abc"', 'a, b = 5', 'a, b = None', '[a, b] = iter(range(3))', '(a, b), c = 1, 2', 'a, b = (x for x in range(5))', '*a, = 5', '*a, b = ()', 'for a, b in [(1,)]: pass', 'for a, b in [1]: pass', '[a for a, b in [(1, 2, 3)]]',
               'a, b = {1, 2, 3}', 'a, b, *c = "a"', 'a, (b, *c), d = 1, 2, 3', 'a = b, c = 1, 2, 3', 'with_ = [1, 2, 3]; a, b = with_', 'a, b = map(str, [1, 2, 3])', 'a, b = range(10 ** 6)', 'a, b = b"abc"', 'a, b = type("T", (), {"__getitem__": lambda s, i: i if i < 3 else 1 / 0})()', 'a, b = type("T", (), {"__iter__": lambda s: 5})()', 'a, b = type("T", (), {"__iter__": None})()', 'f = lambda a, b: 0; f(*[1])', 'print(*5)', 'dict(**5)', '{**[1]}', '[*None]', 'f(**{1: 2})' ):
    try:
        exec(source)
        print(source, '-> fine')
    except Exception as error:
        print(source, '->', type(error).__name__, error)

# output:
# a, b = 1, 2, 3 -> ValueError too many values to unpack (expected 2, got 3)
# a, b = 1, -> ValueError not enough values to unpack (expected 2, got 1)
# a, b, c = [1] -> ValueError not enough values to unpack (expected 3, got 1)
# a, *b, c = [1] -> ValueError not enough values to unpack (expected at least 2, got 1)
# a, b = {1: 2} -> ValueError not enough values to unpack (expected 2, got 1)
# a, b = "abc" -> ValueError too many values to unpack (expected 2)
# a, b = 5 -> TypeError cannot unpack non-iterable int object
# a, b = None -> TypeError cannot unpack non-iterable NoneType object
# [a, b] = iter(range(3)) -> ValueError too many values to unpack (expected 2)
# (a, b), c = 1, 2 -> TypeError cannot unpack non-iterable int object
# a, b = (x for x in range(5)) -> ValueError too many values to unpack (expected 2)
# *a, = 5 -> TypeError cannot unpack non-iterable int object
# *a, b = () -> ValueError not enough values to unpack (expected at least 1, got 0)
# for a, b in [(1,)]: pass -> ValueError not enough values to unpack (expected 2, got 1)
# for a, b in [1]: pass -> TypeError cannot unpack non-iterable int object
# [a for a, b in [(1, 2, 3)]] -> ValueError too many values to unpack (expected 2, got 3)
# a, b = {1, 2, 3} -> ValueError too many values to unpack (expected 2)
# a, b, *c = "a" -> ValueError not enough values to unpack (expected at least 2, got 1)
# a, (b, *c), d = 1, 2, 3 -> TypeError cannot unpack non-iterable int object
# a = b, c = 1, 2, 3 -> ValueError too many values to unpack (expected 2, got 3)
# with_ = [1, 2, 3]; a, b = with_ -> ValueError too many values to unpack (expected 2, got 3)
# a, b = map(str, [1, 2, 3]) -> ValueError too many values to unpack (expected 2)
# a, b = range(10 ** 6) -> ValueError too many values to unpack (expected 2)
# a, b = b"abc" -> ValueError too many values to unpack (expected 2)
# a, b = type("T", (), {"__getitem__": lambda s, i: i if i < 3 else 1 / 0})() -> ValueError too many values to unpack (expected 2)
# a, b = type("T", (), {"__iter__": lambda s: 5})() -> TypeError iter() returned non-iterator of type 'int'
# a, b = type("T", (), {"__iter__": None})() -> TypeError 'T' object is not iterable
# f = lambda a, b: 0; f(*[1]) -> TypeError <lambda>() missing 1 required positional argument: 'b'
# print(*5) -> TypeError print() argument after * must be an iterable, not int
# dict(**5) -> TypeError dict() argument after ** must be a mapping, not int
# {**[1]} -> TypeError 'list' object is not a mapping
# [*None] -> TypeError Value after * must be an iterable, not NoneType
# f(**{1: 2}) -> TypeError keywords must be strings

def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def class_error():
    return type('B', (bool,), {})

print(True + True, True & False, True | False, True ^ True, True & 1, 1 | False, True * 5, True == 1, not True)  # => 2 False True False 1 1 5 True False
print(bool(), bool(0), bool('a'), bool([]), bool(None), bool(0.0), bool(2))  # => False False True False False False True
print(repr(True), str(False), f'{True}', int(True), isinstance(True, int), type(True & 1).__name__, type(True & True).__name__)  # => True False True 1 True int bool
print(-True, True < 2, {True: 'a'}[1], [5, 6][True], sum([True, True]))  # => -1 True a 6 2
print(caught(lambda: class_error()))  # => TypeError: type 'bool' is not an acceptable base type

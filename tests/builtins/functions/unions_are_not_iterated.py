# Only classes written in Python are iterated by their items alone.
def t(function):
    try: print(function())
    except TypeError as error: print(error)
class Items:
    def __getitem__(self, index): return [1, 2, 3][index]
t(lambda: [*Items()])
t(lambda: [*memoryview(b"ab")])
try: iter(int | None)
except TypeError: print("not iterable")
t(lambda: (int | None)[0])
t(lambda: (list[int])(**1))

# output:
# [1, 2, 3]
# [97, 98]
# not iterable
# int | None is not a generic class
# list() argument after ** must be a mapping, not int

# What __bool__ and __len__ may return.
class B:
    def __init__(self, value): self.value = value
    def __bool__(self): return self.value


class L:
    def __init__(self, value): self.value = value
    def __len__(self): return self.value


class Both:
    def __bool__(self): return False
    def __len__(self): return 5


class NoneBool:
    __bool__ = None


for value in (1, 0, 'x', None, 1.0):
    try:
        print(bool(B(value)))
    except TypeError as error:
        print(error)
for value in (0, 3, True, -1, 1.5, 'x', 10 ** 30, None, -10 ** 30):
    for act in (bool, len):
        try:
            print(act.__name__, act(L(value)))
        except Exception as error:
            print(act.__name__, type(error).__name__, error)
print(bool(Both()), len(Both()), not Both(), Both() or 'or', Both() and 'and')
try:
    bool(NoneBool())
except TypeError as error:
    print(error)


class Index:
    def __index__(self): return 4


print(len(L(Index())))

# output:
# __bool__ should return bool, returned int
# __bool__ should return bool, returned int
# __bool__ should return bool, returned str
# __bool__ should return bool, returned NoneType
# __bool__ should return bool, returned float
# bool False
# len 0
# bool True
# len 3
# bool True
# len 1
# bool ValueError __len__() should return >= 0
# len ValueError __len__() should return >= 0
# bool TypeError 'float' object cannot be interpreted as an integer
# len TypeError 'float' object cannot be interpreted as an integer
# bool TypeError 'str' object cannot be interpreted as an integer
# len TypeError 'str' object cannot be interpreted as an integer
# bool OverflowError cannot fit 'int' into an index-sized integer
# len OverflowError cannot fit 'int' into an index-sized integer
# bool TypeError 'NoneType' object cannot be interpreted as an integer
# len TypeError 'NoneType' object cannot be interpreted as an integer
# bool ValueError __len__() should return >= 0
# len ValueError __len__() should return >= 0
# False 5 True or <__main__.Both object at 0x1f44dc0>
# 'NoneBool' cannot be interpreted as a boolean
# 4

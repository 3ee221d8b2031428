import operator
class Hint:
    def __init__(self, value): self.value = value
    def __length_hint__(self):
        if isinstance(self.value, type): raise self.value('no')
        return self.value
for value in (3, NotImplemented, -1, 'a', 1 << 80, TypeError, ValueError, True):
    try:
        print(value, operator.length_hint(Hint(value), 7))
    except Exception as error:
        print(value, type(error).__name__, error)
for call in (lambda: operator.length_hint([], 'a'), lambda: operator.length_hint(object()), lambda: operator.length_hint(iter([1, 2]), 9), lambda: operator.length_hint(5, 2)):
    try:
        print(call())
    except TypeError as error:
        print(error)

# output:
# 3 3
# NotImplemented 7
# -1 ValueError __length_hint__() should return >= 0
# a TypeError __length_hint__ must be an integer, not str
# 1208925819614629174706176 OverflowError Python int too large to convert to C ssize_t
# <class 'TypeError'> 7
# <class 'ValueError'> ValueError no
# True 1
# 'str' object cannot be interpreted as an integer
# 0
# 2
# 2

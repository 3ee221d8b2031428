class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
for n in (-1, -(1 << 80), 1 << 80, 1.5, 'a', None, True):
    for function in len, bool:
        try:
            print(function(L(n)))
        except (TypeError, ValueError, OverflowError) as error:
            print(type(error).__name__, error)

# output:
# ValueError __len__() should return >= 0
# ValueError __len__() should return >= 0
# ValueError __len__() should return >= 0
# ValueError __len__() should return >= 0
# OverflowError cannot fit 'int' into an index-sized integer
# OverflowError cannot fit 'int' into an index-sized integer
# TypeError 'float' object cannot be interpreted as an integer
# TypeError 'float' object cannot be interpreted as an integer
# TypeError 'str' object cannot be interpreted as an integer
# TypeError 'str' object cannot be interpreted as an integer
# TypeError 'NoneType' object cannot be interpreted as an integer
# TypeError 'NoneType' object cannot be interpreted as an integer
# 1
# True

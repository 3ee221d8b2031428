class C:
    def __init__(self): self.__x = 1
    def get(self): return self.__x
c = C()
print(c.get(), c._C__x, hasattr(c, '__x'))  # => 1 1 False

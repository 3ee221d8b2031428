class A:
    @staticmethod
    def s(x): return x
    @classmethod
    def c(cls, x): return cls.__name__, x
print(A.s(1), A().s(2), A.c(3), A().c(4))  # => 1 2 ('A', 3) ('A', 4)

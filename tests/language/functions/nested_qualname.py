class A:
    def m(self):
        def inner(): pass
        return inner
print(A().m().__qualname__)  # => A.m.<locals>.inner

class A:
    T = int
    x: T
    def m(self, v: T) -> 'A': pass
print(A.__annotations__, A.m.__annotations__)  # => {'x': <class 'int'>} {'v': <class 'int'>, 'return': 'A'}

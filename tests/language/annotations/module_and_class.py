x: int = 1
y: 'forward'
class A:
    a: int
    b: str = 'b'
    def m(self): self.c: int = 3
print(A.__annotations__, A.b, hasattr(A, 'a'))  # => {'a': <class 'int'>, 'b': <class 'str'>} b False
import __main__
print(__main__.__annotations__)  # => {'x': <class 'int'>, 'y': 'forward'}

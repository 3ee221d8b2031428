class A:
    X = 'in class'
    def m[T](self, a: X = X): return a
    type Y = X
print(A().m(), A.Y.__value__)  # => in class in class

class A:
    class B:
        x = 1
    y = B.x + 1
print(A.y, A.B.__qualname__)  # => 2 A.B

class A:
    items = [1, 2]
    doubled = [i * 2 for i in items]
print(A.doubled)  # => [2, 4]

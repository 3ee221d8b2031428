class A:
    if True:
        a: int
    else:
        b: int
print(A.__annotations__)  # => {'a': <class 'int'>}

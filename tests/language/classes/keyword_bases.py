bases = (int,)
class A(*bases, **{}):
    pass
print(A(3) + 1)  # => 4

class A:
    def __repr__(self): return 'R'
    def __str__(self): return 'S'
    def __format__(self, s): return 'F' + s
a = A()
print(f'{a} {a!s} {a!r} {a!a} {a:x}')  # => F S R R Fx

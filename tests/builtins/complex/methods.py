def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


z = 3 - 4j
show(z.conjugate, 1)
show(z.__complex__)
show(z.__getnewargs__)
show(z.__abs__)
show(z.__bool__)
show(z.__pow__, 2, None)
show(z.__pow__, 2, 3)
show(z.__add__, "x")
show(z.__rsub__, 1)
show(z.__rtruediv__, 1)
show(z.__eq__, 3)
show(z.__lt__, 3)
show(setattr, z, "real", 1)
show(setattr, z, "x", 1)
show(lambda: z.x)
show(complex.conjugate, 1)
show(complex.__add__, 1, 1j)


class Sub(complex):
    pass


s = Sub(1, 2)
print(s, type(s), type(s + 0), type(+s), type(-s), type(s.conjugate()), type(complex(s)), Sub("1+2j"), Sub.from_number(3), type(Sub.from_number(3)))

# output:
# TypeError: complex.conjugate() takes no arguments (1 given)
# (3-4j)
# (3.0, -4.0)
# 5.0
# True
# (-7-24j)
# ValueError: complex modulo
# NotImplemented
# (-2+4j)
# (0.12+0.16j)
# False
# NotImplemented
# AttributeError: readonly attribute
# AttributeError: 'complex' object has no attribute 'x' and no __dict__ for setting new attributes
# AttributeError: 'complex' object has no attribute 'x'
# TypeError: descriptor 'conjugate' for 'complex' objects doesn't apply to a 'int' object
# TypeError: descriptor '__add__' requires a 'complex' object but received a 'int'
# (1+2j) <class '__main__.Sub'> <class 'complex'> <class 'complex'> <class 'complex'> <class 'complex'> <class 'complex'> (1+2j) (3+0j) <class '__main__.Sub'>

# A default is taken when the function is made; a closure reads when it is called.
late = [lambda: i for i in range(3)]
early = [lambda i=i: i for i in range(3)]
print([f() for f in late], [f() for f in early])


def make():
    functions = []
    for i in range(2):
        def f(a=[], b=i):
            a.append(b + i)
            return a
        functions.append(f)
    return functions


x, y = make()
print(x(), x(), y(), x.__defaults__, y.__kwdefaults__)
x.__defaults__ = None
try:
    x()
except TypeError as error:
    print(error)
counter = 0


def count():
    n = 0

    def up():
        nonlocal n
        n += 1
        return n

    def reset():
        nonlocal n
        del n
    return up, reset


up, reset = count()
print(up(), up(), up.__closure__[0].cell_contents, up.__code__.co_freevars, up.__closure__ == reset.__closure__)
reset()
try:
    up()
except NameError as error:
    print(type(error).__name__, error)
try:
    up.__closure__[0].cell_contents
except ValueError as error:
    print(error)
up.__closure__[0].cell_contents = 10
print(up())

# output:
# [2, 2, 2] [0, 1, 2]
# [1, 1] [1, 1] [2] ([1, 1], 0) None
# make.<locals>.f() missing 2 required positional arguments: 'a' and 'b'
# 1 2 2 ('n',) True
# NameError cannot access free variable 'n' where it is not associated with a value in enclosing scope
# Cell is empty
# 11

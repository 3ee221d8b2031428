# Who sees whose names: class bodies, comprehensions, lambdas, exec and nested functions.
x = 'global'


def f():
    x = 'function'

    class C:
        a = x
        x = 'class'
        b = x
        c = [x for _ in (1,)]
        d = (lambda: x)()
        e = [y for y in (x,)]
        g = list(z for z in (x,))

        def method(self):
            return x, __class__.__name__
        exec('h = x')
        i = eval('[x for _ in (1,)]')
        j = [x for x in (x, 2)]
        k = {n: v for n, v in list(locals().items())[:1] if not n.startswith('__')}
    return C


try:
    C = f()
    print(C.b, C.c, C.d, C.e, C.g, C().method(), C.h, C.i, C.j, C.k)
except NameError as error:
    print(error)


class G:
    a = x
    x = 'class'
    b = x
    del x
    c = x


print(G.a, G.b, G.c)


def outer():
    class D:
        nonlocal_value = 1
        global x
        x = 'changed by class'
    return D


outer()
print(x)


def nested():
    value = 1

    class E:
        value = value if False else 2

        class F:
            try:
                other = value
            except NameError as error:
                other = str(error)
        inner = [value for _ in (1,)]
    return E.value, E.F.other, E.inner


try:
    print(nested())
except NameError as error:
    print(type(error).__name__, error)

# output:
# class ['function'] function ['class'] ['class'] ('function', 'C') class ['class'] ['class', 2] {}
# global class global
# changed by class
# (2, 1, [1])

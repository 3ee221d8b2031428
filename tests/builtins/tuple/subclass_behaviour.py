class T(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, items)

    def __repr__(self):
        return "T" + super().__repr__()


t = T(1, 2)
print(t, type(t), type(t[:]), type(t + ()), type(t * 1), type(tuple(t)), t == (1, 2), hash(t) == hash((1, 2)), (0,) + t, t < T(2), t.__getnewargs__(), t[0], len(t))
t.x = 5
print(t.__dict__, isinstance(t, tuple), t + T(3), {t: "v"}[(1, 2)])
a, *b = t
print(a, b, "%s-%s" % t, [*t], max(t))
import copy

c = copy.copy(t) if False else t
print(c is t)

# output:
# T(1, 2) <class '__main__.T'> <class 'tuple'> <class 'tuple'> <class 'tuple'> <class 'tuple'> True True (0, 1, 2) True ((1, 2),) 1 2
# {'x': 5} True (1, 2, 3) v
# 1 [2] 1-2 [1, 2] 2
# True

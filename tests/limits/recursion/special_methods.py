# cpython: skip its own stack is too small
# Whatever calls itself through the interpreter, or through a native, ends in RecursionError, and the program goes on.
import functools
import re


class Loop:
    def __repr__(self): return repr(self)
    def __str__(self): return str(self)
    def __format__(self, spec): return format(self, spec)
    def __hash__(self): return hash(self)
    def __eq__(self, other): return self == other
    def __lt__(self, other): return self < other
    def __bool__(self): return bool(self)
    def __len__(self): return len(self)
    def __iter__(self): return iter(self)
    def __next__(self): return next(self)
    def __contains__(self, item): return item in self
    def __getitem__(self, key): return self[key]
    def __call__(self, *args): return self(*args)
    def __add__(self, other): return self + other
    def __radd__(self, other): return other + self
    def __int__(self): return int(self)
    def __getattr__(self, name): return getattr(self, name + "x")
    def __enter__(self):
        with self:
            pass
    def __exit__(self, *args): pass


class Made:
    def __new__(cls): return Made()


class Missing(dict):
    def __missing__(self, key): return self[key]


class Meta(type):
    def __call__(cls): return cls()
    def __instancecheck__(cls, value): return isinstance(value, cls)


class Odd(metaclass=Meta):
    pass


def generator():
    yield from generator()


def replaced(match):
    return re.sub("a", replaced, "a")


loop = Loop()
ways = {
    "repr": lambda: repr(loop), "print": lambda: print(loop), "format": lambda: f"{loop}", "percent": lambda: "%r" % loop,
    "hash": lambda: {loop: 1}, "equal": lambda: [loop] == [Loop()], "less": lambda: sorted([loop, loop]),
    "bool": lambda: not loop, "len": lambda: len(loop), "iter": lambda: list(loop), "next": lambda: next(loop),
    "in": lambda: 1 in loop, "item": lambda: loop[0], "call": lambda: loop(), "add": lambda: loop + 1,
    "radd": lambda: 1 + loop, "int": lambda: int(loop), "attribute": lambda: loop.x, "with": lambda: loop.__enter__(),
    "new": Made, "missing": lambda: Missing()[1], "metaclass": Odd, "isinstance": lambda: isinstance(1, Odd),
    "yield from": lambda: list(generator()), "sub": lambda: replaced(None), "max": lambda: max(loop, loop, key=loop),
    "map": lambda: list(map(loop, [1])), "reduce": lambda: functools.reduce(loop, [1, 2]),
}
for name, way in ways.items():
    try:
        way()
        print(name, "came back")
    except RecursionError:
        pass
print(len(ways), "ways")
# output:
# 28 ways

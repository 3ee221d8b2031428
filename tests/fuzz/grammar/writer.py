"""What every grammar is made of: choices from a seed, lines, names."""

import random
from contextlib import contextmanager

# Every program begins with it: how values are shown, without addresses and without the order of sets. A lone surrogate is
# escaped: CPython's own traceback of a failed print fails at it.
PRELUDE = '''\
def plain(value, depth=0):
    if isinstance(value, (set, frozenset)):
        return (type(value).__name__, sorted(repr(plain(one)) for one in value))
    if type(value) in (list, tuple):
        return type(value)(map(plain, value))
    if type(value) is dict:
        return {key if type(key) in (int, str, float, bool) else repr(plain(key)): plain(one) for key, one in value.items()}
    if hasattr(type(value), '__next__') and depth < 2:
        return (type(value).__name__, *(plain(one, depth + 1) for one, _ in zip(value, range(9))))
    return value

def show(label, value):
    text = repr(plain(value))
    print(label, type(value).__name__, text if len(text) < 300 else (text[:150], len(text), text[-50:]))

def attempt(label, function):
    try:
        show(label, function())
    except BaseException as error:
        text = f'{type(error).__name__} {error}'.encode('utf-8', 'backslashreplace').decode()
        print(label, text if len(text) < 400 else (text[:200], len(text)))

'''


class Writer:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines = []
        self.indent = 0
        self.counter = 0
        self.depth = 0
        self.scopes = [{}]  # names known, by kind

    def one(self, items):
        return self.random.choice(items)

    def some(self, items, least, most):
        return [self.one(items) for _ in range(self.random.randrange(least, most + 1))]

    def chance(self, percent):
        return self.random.randrange(100) < percent

    def number(self, first, last):
        return self.random.randrange(first, last + 1)

    def fresh(self, stem='v'):
        self.counter += 1
        return f'{stem}{self.counter}'

    def label(self):
        return repr(self.fresh('#'))

    # -- lines

    def line(self, text):
        self.lines += ['    ' * self.indent + one for one in text.split('\n')]

    @contextmanager
    def block(self, head):
        self.line(head)
        self.indent += 1
        yield
        self.indent -= 1

    def show(self, text):
        self.line(f'attempt({self.label()}, lambda: {text})')

    def caught(self):
        """The clause that tells an error of the `try` before it."""
        self.line(f'except BaseException as error: print({self.label()}, type(error).__name__, error)')

    def source(self):
        return PRELUDE + '\n'.join(self.lines) + '\n'

    # -- names

    def known(self, kind):
        return [name for scope in self.scopes for name, of in scope.items() if of == kind]

    def learn(self, name, kind):
        self.scopes[-1][name] = kind

# Several managers in parentheses, with a trailing comma, over lines; the order of entering and leaving.
class M:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        print('enter', self.name)
        if self.fail == 'enter':
            raise ValueError(self.name)
        return self.name

    def __exit__(self, kind, value, trace):
        print('exit', self.name, kind and kind.__name__)
        if self.fail == 'exit':
            raise KeyError(self.name)
        return self.swallow


with (M('a') as a, M('b') as b,):
    print(a, b)
with (
    M('c'),
    M('d') as d,
):
    print(d)
with (M('e')): pass
with (M('f'), M('g')) if False else M('h'): pass
with M('i') as i, (M('j')) as j: print(i, j)
with M('k', swallow=True), M('l', fail='enter'), M('never'): print('not here')
with M('m', swallow=True), M('n', fail='exit'): print('body')
try:
    with M('o'), M('p', fail='exit'):
        1 / 0
except KeyError as error:
    print(repr(error), repr(error.__context__))
with M('q', swallow=True) as (x, *y): print('unpacking fails?', x, y)
with M('rs') as (x, y): print(x, y)
with M('t', swallow=True) as (x, y): print('never')
for n in range(3):
    with M(n):
        if n == 0: continue
        if n == 1: break


def returns():
    with M('u'):
        return 'value'


def overrides():
    with M('v', swallow=True):
        raise ValueError
    return 'after'


print(returns(), overrides())

# output:
# enter a
# enter b
# a b
# exit b None
# exit a None
# enter c
# enter d
# d
# exit d None
# exit c None
# enter e
# exit e None
# enter h
# exit h None
# enter i
# enter j
# i j
# exit j None
# exit i None
# enter k
# enter l
# exit k ValueError
# enter m
# enter n
# body
# exit n None
# exit m KeyError
# enter o
# enter p
# exit p ZeroDivisionError
# exit o KeyError
# KeyError('p') ZeroDivisionError('division by zero')
# enter q
# unpacking fails? q []
# exit q None
# enter rs
# r s
# exit rs None
# enter t
# exit t ValueError
# enter 0
# exit 0 None
# enter 1
# exit 1 None
# enter u
# exit u None
# enter v
# exit v ValueError
# value after

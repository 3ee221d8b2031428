from types import SimpleNamespace

def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


n = SimpleNamespace(b=1, a="x")
print(n, n.a, n.__dict__, n == SimpleNamespace(a="x", b=1), n != SimpleNamespace(), SimpleNamespace(), SimpleNamespace({"k": 1}), SimpleNamespace([("k", 2)], j=3))
n.c = n
print(n)
del n.c
show(SimpleNamespace, 5)
show(SimpleNamespace, {5: 1})
import copy

print(copy.copy(n), copy.replace(n, b=7), n.__replace__(z=1), copy.deepcopy(n) == n)


class Sub(SimpleNamespace):
    extra = 1


s = Sub(x=1)
print(s, repr(Sub()), s.extra, type(copy.replace(s, x=2)))
print(SimpleNamespace(**{"a b": 1, "class": 2}), vars(n))
setattr(n, "a b", 1)
print(n)

# output:
# namespace(b=1, a='x') x {'b': 1, 'a': 'x'} True True namespace() namespace(k=1) namespace(k=2, j=3)
# namespace(b=1, a='x', c=namespace(...))
# TypeError: 'int' object is not iterable
# TypeError: keywords must be strings
# namespace(b=1, a='x') namespace(b=7, a='x') namespace(b=1, a='x', z=1) True
# Sub(x=1) Sub() 1 <class '__main__.Sub'>
# namespace(a b=1, class=2) {'b': 1, 'a': 'x'}
# namespace(b=1, a='x', a b=1)

class G:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print('set', k, v)
    def __delitem__(self, k): print('del', k)
g = G()
print(g[1], g[1, 2], g[1:2], g[:], g[::], g[1:2, ...], g[()], g[*[1, 2]], g[*(1,), 3], g[(1, 2)], g[1:2:3], g[lambda: 0].__name__, g[x := 5])
g[1:2] = 3
g[..., None] = 4
del g[1], g[2:3]
class M(dict):
    def __missing__(self, k): return 'missing ' + k
m = M(a=1)
print(m['a'], m['b'], m.get('b'), 'b' in m)
class N(dict): pass
n = N(); n.__missing__ = lambda k: 1
try: n['x']
except KeyError as e: print(e)
class C:
    def __contains__(self, x): return x
print(5 in C(), 0 in C(), None not in C())
class D:
    __contains__ = None
    def __iter__(self): return iter([1])
try: 1 in D()
except TypeError as e: print(e)
class E:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
print(10 in E(), 50 in E(), list(E()), [*E()])
for target in ('5[0]', 'None[0]', 'object()[0]', '(1).x[0]', 'len[0]', 'int()[0]', 'f"a"[9]', '{}[1]', '[][0]', '()[0]', 'range(0)[0]', '{1}[0]'):
    try: eval(target)
    except Exception as e: print(target, type(e).__name__, e)
for statement in ('"a"[0] = 1', '(1,)[0] = 1', 'b"a"[0] = 1', 'range(3)[0] = 1', '5[0] = 1', 'del "a"[0]', 'del (1,)[0]', 'del 5[0]', '[][0] = 1', 'del [][0]', '[1][0:1] = 5', '{}[[]] = 1', 'del {}[1]', '[1, 2][::2] = [1, 2]'):
    try: exec(statement)
    except Exception as e: print(statement, type(e).__name__, e)

# output:
# 1 (1, 2) slice(1, 2, None) slice(None, None, None) slice(None, None, None) (slice(1, 2, None), Ellipsis) () (1, 2) (1, 3) (1, 2) slice(1, 2, 3) <lambda> 5
# set slice(1, 2, None) 3
# set (Ellipsis, None) 4
# del 1
# del slice(2, 3, None)
# 1 missing b None False
# 'x'
# True False True
# 'D' object is not a container
# True False [0, 10, 20] [0, 10, 20]
# <string>:1: SyntaxWarning: 'int' object is not subscriptable; perhaps you missed a comma?
# 5[0] TypeError 'int' object is not subscriptable
# <string>:1: SyntaxWarning: 'NoneType' object is not subscriptable; perhaps you missed a comma?
# None[0] TypeError 'NoneType' object is not subscriptable
# object()[0] TypeError 'object' object is not subscriptable
# (1).x[0] AttributeError 'int' object has no attribute 'x'
# len[0] TypeError 'builtin_function_or_method' object is not subscriptable
# int()[0] TypeError 'int' object is not subscriptable
# f"a"[9] IndexError string index out of range
# {}[1] KeyError 1
# [][0] IndexError list index out of range
# ()[0] IndexError tuple index out of range
# range(0)[0] IndexError range object index out of range
# <string>:1: SyntaxWarning: 'set' object is not subscriptable; perhaps you missed a comma?
# {1}[0] TypeError 'set' object is not subscriptable
# "a"[0] = 1 TypeError 'str' object does not support item assignment
# (1,)[0] = 1 TypeError 'tuple' object does not support item assignment
# b"a"[0] = 1 TypeError 'bytes' object does not support item assignment
# range(3)[0] = 1 TypeError 'range' object does not support item assignment
# 5[0] = 1 TypeError 'int' object does not support item assignment
# del "a"[0] TypeError 'str' object doesn't support item deletion
# del (1,)[0] TypeError 'tuple' object doesn't support item deletion
# del 5[0] TypeError 'int' object does not support item deletion
# [][0] = 1 IndexError list assignment index out of range
# del [][0] IndexError list assignment index out of range
# [1][0:1] = 5 TypeError must assign iterable to extended slice
# {}[[]] = 1 TypeError cannot use 'list' as a dict key (unhashable type: 'list')
# del {}[1] KeyError 1
# [1, 2][::2] = [1, 2] ValueError attempt to assign sequence of size 2 to extended slice of size 1

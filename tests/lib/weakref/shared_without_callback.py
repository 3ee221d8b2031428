import weakref
class C: pass
c = C()
r, s = weakref.ref(c), weakref.ref(c)
p, q = weakref.proxy(c), weakref.proxy(c)
print(r is s, p is q, weakref.ref(c, print) is r, weakref.proxy(c, print) is p)
a, b = weakref.ref(c, id), weakref.ref(c, id)
print(a is b, a == b, hash(a) == hash(b), weakref.getweakrefs(c)[0] is r, weakref.getweakrefcount(5), weakref.getweakrefs(5))
class R(weakref.ref): pass
x = R(c)
print(weakref.ref(c) is r, R(c) is x, weakref.ref(c) == x, r.__callback__, a.__callback__)

# output:
# True True False False
# False True True True 0 []
# True False True None <built-in function id>

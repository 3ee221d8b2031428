import weakref
class A: pass
a = A()
r = weakref.ref(a)
print(r() is a)  # => True
a = None
print(r())  # => None

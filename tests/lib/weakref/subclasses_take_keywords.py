import weakref
class C: pass
class Ref(weakref.ref):
    def __init__(self, ob, callback=None, **keywords):
        super().__init__(ob, callback)
        self.keywords = keywords
c = C()
r = Ref(c, color='red')
print(r() is c, r.keywords, isinstance(r, weakref.ReferenceType))
for call in (lambda: weakref.ref(), lambda: weakref.ref(c, None, 3), lambda: weakref.ref(c, callback=None), lambda: weakref.ref(3), lambda: r.__init__(1, 2, 3, 4)):
    try:
        print(call())
    except TypeError as error:
        print(error)
class Slotted(weakref.ref):
    __slots__ = 'a', 'b'
    def __new__(type, ob, callback=None, *, a): return weakref.ref.__new__(type, ob, callback)
    def __init__(self, ob, callback=None, *, a): self.a = a
print(Slotted(c, a=5).a, hasattr(Slotted(c, a=1), '__dict__'))

# output:
# True {'color': 'red'} True
# __new__ expected at least 1 argument, got 0
# __new__ expected at most 2 arguments, got 3
# ref() takes no keyword arguments
# cannot create weak reference to 'int' object
# Ref.__init__() takes from 2 to 3 positional arguments but 5 were given
# 5 False

def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class S:
    __slots__ = ('a', '_S__b', '__c')
s = S()
attempt(lambda: s.a)
attempt(lambda: setattr(s, 'z', 1))
attempt(lambda: s.__dict__)
attempt(lambda: delattr(s, 'a'))
print(S.__slots__, S.a, sorted(n for n in dir(S) if 'c' in n[-2:] or 'b' in n[-2:]))
class T(S): pass
t = T(); t.z = 1; t.a = 2
print(t.__dict__, t.a)
class D:
    __slots__ = {'x': 'the docs', '__dict__': ''}
d = D(); d.x = 1; d.y = 2
print(d.__dict__, D.__slots__)
class W:
    __slots__ = ('__weakref__',)
import weakref
print(weakref.ref(W()) is not None)
attempt(lambda: weakref.ref(s))
attempt(lambda: type('X', (), {'__slots__': ('__dict__', '__dict__')}))
attempt(lambda: type('X', (T,), {'__slots__': ('__dict__',)}))
attempt(lambda: type('X', (int,), {'__slots__': ('a',)}))
attempt(lambda: type('X', (tuple,), {'__slots__': 'a'}))
attempt(lambda: type('X', (bytes,), {'__slots__': ['a']}))
attempt(lambda: type('X', (int,), {'__slots__': ()})(5))
class A:
    __slots__ = 'a'
class B:
    __slots__ = 'b'
attempt(lambda: type('X', (A, B), {}))
class L(list):
    __slots__ = ('extra',)
l = L([1]); l.extra = 3
print(l, l.extra)
attempt(lambda: S.a.__get__(5))
attempt(lambda: S.a.__get__(None, S) is S.a)
attempt(lambda: S.a.__set__(5, 1))

# output:
# AttributeError 'S' object has no attribute 'a'
# AttributeError 'S' object has no attribute 'z' and no __dict__ for setting new attributes
# AttributeError 'S' object has no attribute '__dict__'
# AttributeError a
# ('a', '_S__b', '__c') <member 'a' of 'S' objects> ['_S__b', '_S__c']
# {'z': 1} 2
# {'y': 2} {'x': 'the docs', '__dict__': ''}
# True
# TypeError cannot create weak reference to 'S' object
# TypeError __dict__ slot disallowed: we already got one
# TypeError __dict__ slot disallowed: we already got one
# TypeError nonempty __slots__ not supported for subtype of 'int'
# TypeError nonempty __slots__ not supported for subtype of 'tuple'
# TypeError nonempty __slots__ not supported for subtype of 'bytes'
# 5
# TypeError multiple bases have instance lay-out conflict
# [1] 3
# TypeError descriptor 'a' for 'S' objects doesn't apply to a 'int' object
# True
# TypeError descriptor 'a' for 'S' objects doesn't apply to a 'int' object

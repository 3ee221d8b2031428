class S:
    __slots__ = ('a', '__private', 'b')
    def __init__(self): self.a = 1; self.__private = 2
s = S()
print(s.a, s._S__private, hasattr(s, 'b'), hasattr(s, '__dict__'), sorted(n for n in S.__dict__ if not n.startswith('__')))
for action in ('s.c = 1', 's.b', 'del s.b', 'class T(S): __slots__ = ("a",); print(T().a)', 'class U: __slots__ = ("x",); x = 1', 'class W: __slots__ = ("1a",)', 'class X: __slots__ = 5', 'S.a.__get__(5)', 'class Y(S, type("Z", (), {"__slots__": ("q",)})): pass'):
    try:
        exec(action)
        print('fine')
    except Exception as error:
        print(type(error).__name__, error)
class D(S): pass
d = D(); d.anything = 5; print(d.__dict__, d.a)
class E: __slots__ = ('__dict__', '__weakref__')
e = E(); e.q = 1; print(vars(e))

# output:
# 1 2 False False ['_S__private', 'a', 'b']
# AttributeError 'S' object has no attribute 'c' and no __dict__ for setting new attributes
# AttributeError 'S' object has no attribute 'b'
# AttributeError b
# NameError name 'T' is not defined
# ValueError 'x' in __slots__ conflicts with class variable
# TypeError __slots__ must be identifiers
# TypeError 'int' object is not iterable
# TypeError descriptor 'a' for 'S' objects doesn't apply to a 'int' object
# TypeError multiple bases have instance lay-out conflict
# {'anything': 5} 1
# {'q': 1}

def attempt(*a, **k):
    try: print(type(*a, **k))
    except Exception as e: print(type(e).__name__, e)
attempt()
attempt(1, 2)
attempt('C', (), {}, 4)
attempt(5, (), {})
attempt('C', [], {})
attempt('C', (), [])
attempt('C', (5,), {})
attempt('C\0', (), {})
attempt('C', (), {}, x=1)
attempt('C', (int, str), {})
attempt('', (), {})
attempt('a b', (), {'__slots__': 'x'})
attempt('C', (), {'__slots__': '1x'})
attempt('C', (), {'__slots__': (5,)})
attempt('C', (), {'__slots__': 'x', 'x': 1})
attempt('C', (), {'__qualname__': 5})
attempt('C', (), {'__classcell__': 5})
C = type('C', (), {'x': 1})
for name, value in (('__name__', 5), ('__name__', 'a\0'), ('__qualname__', 5), ('__module__', 5), ('__doc__', 5)):
    try: setattr(C, name, value)
    except (TypeError, ValueError) as e: print(e)
C.__name__ = 'D'
print(C.__name__, C.__qualname__, C.__module__, C.__doc__)
for attribute in ('x', '__name__', '__bases__'):
    try: setattr(int, attribute, 1)
    except TypeError as e: print(e)
try: del int.real
except TypeError as e: print(e)
try: del C.nothing
except AttributeError as e: print(e)
try: C.nothing
except AttributeError as e: print(e)

# output:
# TypeError type() takes 1 or 3 arguments
# TypeError type() takes 1 or 3 arguments
# TypeError type() takes 1 or 3 arguments
# TypeError type.__new__() argument 1 must be str, not int
# TypeError type.__new__() argument 2 must be tuple, not list
# TypeError type.__new__() argument 3 must be dict, not list
# TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# ValueError type name must not contain null characters
# TypeError C.__init_subclass__() takes no keyword arguments
# TypeError multiple bases have instance lay-out conflict
# <class '__main__.'>
# <class '__main__.a b'>
# TypeError __slots__ must be identifiers
# TypeError __slots__ items must be strings, not 'int'
# ValueError 'x' in __slots__ conflicts with class variable
# TypeError type __qualname__ must be a str, not int
# TypeError __classcell__ must be a nonlocal cell, not <class 'int'>
# can only assign string to C.__name__, not 'int'
# type name must not contain null characters
# can only assign string to C.__qualname__, not 'int'
# D C 5 5
# cannot set 'x' attribute of immutable type 'int'
# cannot set '__name__' attribute of immutable type 'int'
# cannot set '__bases__' attribute of immutable type 'int'
# cannot set 'real' attribute of immutable type 'int'
# type object 'D' has no attribute 'nothing'
# type object 'D' has no attribute 'nothing'

class A:
    x = 1
    __slots__ = ()
class B: pass
import math, types
m = types.ModuleType('mod')
for source in ('A().y', 'B().y', 'A.y', 'B.y', '(5).y', '"a".y', 'None.y', '[].y', 'math.y', 'm.y', 'len.y', '(lambda: 1).y', 'type.y', 'object().y', 'B().f.g', 'super(B, B()).y', 'A.__y', 'int.y', 'print.__y__', '(i for i in ()).y', 'NotImplemented.y', '....y', 'range(1).y', 'Exception().y', 'Exception.y', '(int | str).y'):
    try: eval(source)
    except AttributeError as e: print(source, '|', e, '|', e.name, type(e.obj).__name__)
for source in ('A().y = 1', 'A().x = 1', 'del A().x', 'del B().y', 'del A.y', '(5).y = 1', '(5).real = 1', 'del (5).real', '"a".upper = 1', 'del "a".upper', 'int.y = 1', 'm.y = 1', 'len.y = 1', 'None.y = 1', 'del None.y', 'object().__class__ = 5', 'B().__dict__ = 5', 'B().__class__ = int', 'math.__dict__ = {}', 'A.__dict__ = {}', 'B.__mro__ = ()', 'B.__name__ = 5', 'del B.__name__'):
    try: exec(source); print(source, '| fine')
    except (AttributeError, TypeError) as e: print(source, '|', type(e).__name__, e)

# output:
# A().y | 'A' object has no attribute 'y' | y A
# B().y | 'B' object has no attribute 'y' | y B
# A.y | type object 'A' has no attribute 'y' | y type
# B.y | type object 'B' has no attribute 'y' | y type
# (5).y | 'int' object has no attribute 'y' | y int
# "a".y | 'str' object has no attribute 'y' | y str
# None.y | 'NoneType' object has no attribute 'y' | y NoneType
# [].y | 'list' object has no attribute 'y' | y list
# math.y | module 'math' has no attribute 'y' | y module
# m.y | module 'mod' has no attribute 'y' | y module
# len.y | 'builtin_function_or_method' object has no attribute 'y' | y builtin_function_or_method
# (lambda: 1).y | 'function' object has no attribute 'y' | y function
# type.y | type object 'type' has no attribute 'y' | y type
# object().y | 'object' object has no attribute 'y' | y object
# B().f.g | 'B' object has no attribute 'f' | f B
# super(B, B()).y | 'super' object has no attribute 'y' | y super
# A.__y | type object 'A' has no attribute '__y' | __y type
# int.y | type object 'int' has no attribute 'y' | y type
# print.__y__ | 'builtin_function_or_method' object has no attribute '__y__' | __y__ builtin_function_or_method
# (i for i in ()).y | 'generator' object has no attribute 'y' | y generator
# NotImplemented.y | 'NotImplementedType' object has no attribute 'y' | y NotImplementedType
# ....y | 'ellipsis' object has no attribute 'y' | y ellipsis
# range(1).y | 'range' object has no attribute 'y' | y range
# Exception().y | 'Exception' object has no attribute 'y' | y Exception
# Exception.y | type object 'Exception' has no attribute 'y' | y type
# (int | str).y | 'typing.Union' object has no attribute 'y' | y Union
# A().y = 1 | AttributeError 'A' object has no attribute 'y' and no __dict__ for setting new attributes
# A().x = 1 | AttributeError 'A' object attribute 'x' is read-only
# del A().x | AttributeError 'A' object attribute 'x' is read-only
# del B().y | AttributeError 'B' object has no attribute 'y'
# del A.y | AttributeError type object 'A' has no attribute 'y'
# (5).y = 1 | AttributeError 'int' object has no attribute 'y' and no __dict__ for setting new attributes
# (5).real = 1 | AttributeError attribute 'real' of 'int' objects is not writable
# del (5).real | AttributeError attribute 'real' of 'int' objects is not writable
# "a".upper = 1 | AttributeError 'str' object attribute 'upper' is read-only
# del "a".upper | AttributeError 'str' object attribute 'upper' is read-only
# int.y = 1 | TypeError cannot set 'y' attribute of immutable type 'int'
# m.y = 1 | fine
# len.y = 1 | AttributeError 'builtin_function_or_method' object has no attribute 'y' and no __dict__ for setting new attributes
# None.y = 1 | AttributeError 'NoneType' object has no attribute 'y' and no __dict__ for setting new attributes
# del None.y | AttributeError 'NoneType' object has no attribute 'y' and no __dict__ for setting new attributes
# object().__class__ = 5 | TypeError __class__ must be set to a class, not 'int' object
# B().__dict__ = 5 | TypeError __dict__ must be set to a dictionary, not a 'int'
# B().__class__ = int | TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
# math.__dict__ = {} | AttributeError readonly attribute
# A.__dict__ = {} | AttributeError attribute '__dict__' of 'type' objects is not writable
# B.__mro__ = () | AttributeError attribute '__mro__' of 'type' objects is not writable
# B.__name__ = 5 | TypeError can only assign string to B.__name__, not 'int'
# del B.__name__ | TypeError cannot delete '__name__' attribute of immutable type 'B'

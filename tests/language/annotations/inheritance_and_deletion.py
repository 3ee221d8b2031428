from annotationlib import get_annotations
class A: x: int
class B(A): pass
class C(A): y: str
print(A.__annotations__, B.__annotations__, C.__annotations__, get_annotations(B))
B.__annotations__['z'] = 1
print(B.__annotations__, A.__annotations__)
del A.__annotations__
try: print(A.__annotations__)
except AttributeError as e: print(e)
try: int.__annotations__
except AttributeError as e: print(e)
print(get_annotations(int), A.__dict__.get('__annotations__'))
class D:
    __annotations__ = {'own': 1}
print(D.__annotations__)
import types
m = types.ModuleType('m')
print(m.__annotations__)
m.__annotations__ = {'a': 1}
print(get_annotations(m))
try: get_annotations(5)
except TypeError as e: print(e)
import functools
def f(x: int): pass
@functools.wraps(f)
def w(*a): pass
print(get_annotations(w), get_annotations(functools.partial(f)) if False else '')
print(get_annotations(f, eval_str=True), get_annotations(f, format=4))
try: get_annotations(f, eval_str=True, format=4)
except ValueError as e: print(e)

# output:
# {'x': <class 'int'>} {} {'y': <class 'str'>} {}
# {'z': 1} {'x': <class 'int'>}
# {}
# type object 'int' has no attribute '__annotations__'
# {} None
# {'own': 1}
# {}
# {'a': 1}
# 5 does not have annotations
# {'x': <class 'int'>}
# {'x': <class 'int'>} {'x': 'int'}
# eval_str=True is only supported with format=Format.VALUE

from annotationlib import Format, call_annotate_function, get_annotate_from_class_namespace
def f(x: int): pass
print(f.__annotate__(1), f.__annotate__(Format.VALUE))
for bad in (2, 3, 4):
    try: print(bad, f.__annotate__(bad))
    except NotImplementedError as e: print(bad, 'NotImplementedError', e)
try: f.__annotate__()
except TypeError as e: print(e)
f.__annotate__ = lambda format: {'y': format}
print(f.__annotations__)
f.__annotate__ = None
print(f.__annotations__, f.__annotate__)
try: f.__annotate__ = 5
except TypeError as e: print(e)
f.__annotate__ = lambda format: 7
try: f.__annotations__
except TypeError as e: print(e)
f.__annotations__ = {'z': 1}
print(f.__annotate__, f.__annotations__)
def g(): pass
print(g.__annotate__, g.__annotations__)
print(call_annotate_function(lambda format, /: {'a': 1}, Format.STRING))
class C: x: int
print(C.__annotate__(1), call_annotate_function(C.__annotate__, Format.STRING))
print(C.__annotate__.__name__, C.__annotate__.__qualname__, f.__qualname__)
class M(type):
    def __new__(m, n, b, ns):
        print(sorted(k for k in ns if 'annot' in k), get_annotate_from_class_namespace(ns)(1))
        return super().__new__(m, n, b, ns)
class D(metaclass=M): y: str

# output:
# {'x': <class 'int'>} {'x': <class 'int'>}
# 2 {'x': <class 'int'>}
# 3 NotImplementedError
# 4 NotImplementedError
# __annotate__() missing 1 required positional argument: 'format'
# {'y': 1}
# {'y': 1} None
# __annotate__ must be callable or None
# __annotate__ returned non-dict of type 'int'
# None {'z': 1}
# None {}
# {'a': 1}
# {'x': <class 'int'>} {'x': 'int'}
# __annotate__ C.__annotate__ f
# ['__annotate_func__'] {'y': <class 'str'>}

# exit: 1
import traceback, math
class A:
    def __init__(self): self.colour = 1
    def method(self): pass
    _private = 1
    __slots__ = ('colour', '__dict__')
class G:
    def __getattr__(self, n): raise AttributeError(f'no {n}')
class H:
    def __getattr__(self, n): raise AttributeError(f'no {n}', name=n, obj=self)
    near = 1
for source in ('a.color', 'a.methd', 'a.private', 'a.__private', 'A.metod', 'math.sqr', '"x".uper', '[].apend', 'G().neer', 'H().neer', 'a.zzz', '(1).reel', 'a.method.__nam__', 'math.Pi', '{}.ites', 'a.COLOUR'):
    try: eval(source, {'a': A(), 'A': A, 'math': math, 'G': G, 'H': H})
    except AttributeError as e: print(source, '|', traceback.format_exception_only(e)[-1], end='')
A().colr

# output:
# a.color | AttributeError: 'A' object has no attribute 'color'. Did you mean: 'colour'?
# a.methd | AttributeError: 'A' object has no attribute 'methd'. Did you mean: 'method'?
# a.private | AttributeError: 'A' object has no attribute 'private'
# a.__private | AttributeError: 'A' object has no attribute '__private'. Did you mean: '_private'?
# A.metod | AttributeError: type object 'A' has no attribute 'metod'. Did you mean: 'method'?
# math.sqr | AttributeError: module 'math' has no attribute 'sqr'. Did you mean: 'sqrt'?
# "x".uper | AttributeError: 'str' object has no attribute 'uper'. Did you mean: 'upper'?
# [].apend | AttributeError: 'list' object has no attribute 'apend'. Did you mean: 'append'?
# G().neer | AttributeError: no neer
# H().neer | AttributeError: no neer. Did you mean: 'near'?
# a.zzz | AttributeError: 'A' object has no attribute 'zzz'
# (1).reel | AttributeError: 'int' object has no attribute 'reel'. Did you mean: 'real'?
# a.method.__nam__ | AttributeError: 'function' object has no attribute '__nam__'. Did you mean: '__name__'?
# math.Pi | AttributeError: module 'math' has no attribute 'Pi'. Did you mean: 'pi'?
# {}.ites | AttributeError: 'dict' object has no attribute 'ites'. Did you mean: 'items'?
# a.COLOUR | AttributeError: 'A' object has no attribute 'COLOUR'
# Traceback (most recent call last):
#   File "suggestions_attribute_error.py", line 16, in <module>
#     A().colr
# AttributeError: 'A' object has no attribute 'colr'. Did you mean: 'colour'?

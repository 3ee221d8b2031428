# Signatures of what is called through a descriptor, of partials with placeholders, in other formats, and copies of them.
import annotationlib
import functools
import inspect
import pickle
from inspect import Parameter, signature


def attempt(question):
    try:
        print(question())
    except Exception as error:
        print(type(error).__name__, error)


def f(a, /, b, *args, c: missing = 3, **kw) -> list[str]: pass


class Meta(type):
    def __call__(cls, a, b): pass


class ByMeta(metaclass=Meta): pass


class ByStatic:
    __init__ = staticmethod(lambda a, b: None)


class ByClass:
    __init__ = classmethod(lambda cls, b: None)


class ByPartial:
    __init__ = functools.partialmethod(lambda self, a, b: None, 2)
    __call__ = functools.partialmethod(lambda self, x, y: 1, 2)
    method = functools.partialmethod(f, 1)
    broken = functools.partialmethod(lambda: 1, 1)


for cls in (ByMeta, ByStatic, ByClass, ByPartial):
    attempt(lambda: signature(cls))
attempt(lambda: signature(ByPartial(5)))
attempt(lambda: (signature(ByPartial.method), signature(ByPartial(1).method)))
attempt(lambda: signature(ByPartial.broken))
attempt(lambda: signature(functools.partial(f, functools.Placeholder, 2)))
attempt(lambda: signature(functools.partial(lambda a, b, c=3: 1, functools.Placeholder, functools.Placeholder, 5)))
attempt(lambda: signature(f))
attempt(lambda: signature(f, annotation_format=annotationlib.Format.STRING))
attempt(lambda: signature(f, annotation_format=annotationlib.Format.FORWARDREF))
whole = signature(ByPartial.method, annotation_format=annotationlib.Format.STRING)
print(all(pickle.loads(pickle.dumps(whole, n)) == whole for n in range(6)))
bound = signature(lambda a, b=2: 1).bind(1)
print(pickle.loads(pickle.dumps(bound.arguments)), pickle.loads(pickle.dumps(Parameter.KEYWORD_ONLY)))
for kind in range(4):
    attempt(lambda: Parameter('.0', kind))
attempt(lambda: Parameter('a', 1).replace(name=Parameter.empty))
attempt(lambda: signature(type('S', (), {'__signature__': 5})))
print('signature' in inspect.__all__, 'getsource' in inspect.__all__, 'sys' in inspect.__all__)

# output:
# (a, b)
# (a, b)
# (b)
# (b)
# (y)
# NameError name 'missing' is not defined
# ValueError partial object functools.partialmethod(<function ByPartial.<lambda> at 0x1ce9380>, 1) has incorrect arguments
# NameError name 'missing' is not defined
# (a, b, /)
# NameError name 'missing' is not defined
# (a, /, b, *args, c: 'missing' = 3, **kw) -> 'list[str]'
# (a, /, b, *args, c: missing = 3, **kw) -> list[str]
# True
# {'a': 1} KEYWORD_ONLY
# ValueError implicit arguments must be passed as positional or keyword arguments, not positional-only
# implicit0
# ValueError implicit arguments must be passed as positional or keyword arguments, not variadic positional
# ValueError implicit arguments must be passed as positional or keyword arguments, not keyword-only
# ValueError name is a required attribute for Parameter
# TypeError unexpected object 5 in __signature__ attribute
# True True False

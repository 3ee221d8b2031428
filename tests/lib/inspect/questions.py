# is...() questions, members, docs, sources, mro, getattr_static, closures, call args, unwrap.
import asyncio
import functools
import inspect


class Base:
    "Base doc."

    def method(self):
        "Method doc."

    @property
    def prop(self):
        return 1


class Sub(Base):
    slot = 5

    def method(self):
        pass

    async def co(self):
        pass

    def gen(self):
        yield

    async def agen(self):
        yield


s = Sub()
questions = [name for name in dir(inspect) if name.startswith('is') and name not in ('ispackage',)]
for target in (Sub, s.method, Sub.method, Sub.co, Sub.gen, Sub.agen, len, [].append, str.upper, inspect, functools.partial(Sub.co, s), int.__add__, type(s).prop, (x for x in ()), Base.prop):
    print([q for q in questions if q not in ('ismethodwrapper', 'ismemberdescriptor', 'isgetsetdescriptor') and getattr(inspect, q)(target)])
print(inspect.getdoc(Sub), inspect.getdoc(Sub.method), inspect.getdoc(s), inspect.getmro(Sub), [n for n, _ in inspect.getmembers(s) if not n.startswith('__')], inspect.getmembers(s, inspect.ismethod)[0][0], inspect.getmodule(Sub).__name__, inspect.cleandoc('  a\n    b\n\n    c\n  '))
print(inspect.getattr_static(s, 'prop'), inspect.getattr_static(s, 'slot'), inspect.getattr_static(s, 'zz', 'default'), inspect.getmodulename('/a/b/c.py'), inspect.getmodulename('x.txt'))


def outer(a):
    b = 2

    def inner(c):
        return a + b + c + len('x') + undefined_name

    return inner


vars = inspect.getclosurevars(outer(1))
print(vars.nonlocals, list(vars.builtins), vars.unbound, inspect.getcallargs(outer, 5), inspect.unwrap(functools.wraps(outer)(lambda: 0)) is outer)
spec = inspect.getfullargspec(lambda a, b=1, *c, d, e=2, **f: 0)
print(spec)
g = (x for x in [1])
print(inspect.getgeneratorstate(g), next(g), inspect.getgeneratorstate(g), list(g), inspect.getgeneratorstate(g))
print(inspect.classify_class_attrs(Sub)[-1].name, [a.kind for a in inspect.classify_class_attrs(Sub) if a.name in ('prop', 'method', 'slot')], inspect.getclasstree([Base, Sub]))


def here():
    frame = inspect.currentframe()
    info = inspect.getframeinfo(frame)
    return info.function, info.lineno, frame.f_back.f_code.co_name, sorted(inspect.getargvalues(frame).locals), [f.function for f in inspect.stack()][:2]


print(here())
for call in (lambda: inspect.getsource(len), lambda: inspect.getfile(5), lambda: inspect.getattr_static(s, 'zz'), lambda: inspect.getfullargspec(5), lambda: inspect.getcallargs(outer), lambda: inspect.getfile(len)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error)[:60])
print(inspect.getsource(outer).splitlines()[0], inspect.getsourcelines(here)[1], inspect.getcomments(outer))

# output:
# ['isclass']
# ['ismethod', 'isroutine']
# ['isfunction', 'isroutine']
# ['iscoroutinefunction', 'isfunction', 'isroutine']
# ['isfunction', 'isgeneratorfunction', 'isroutine']
# ['isasyncgenfunction', 'isfunction', 'isroutine']
# ['isbuiltin', 'isroutine']
# ['isbuiltin', 'isroutine']
# ['ismethoddescriptor', 'isroutine']
# ['ismodule']
# ['iscoroutinefunction', 'ismethoddescriptor', 'isroutine']
# ['ismethoddescriptor', 'isroutine']
# ['isdatadescriptor']
# ['isgenerator']
# ['isdatadescriptor']
# Base doc. Method doc. None (<class '__main__.Sub'>, <class '__main__.Base'>, <class 'object'>) ['agen', 'co', 'gen', 'method', 'prop', 'slot'] agen __main__ a
# b
#
# c
# <property object at 0x1a80e08> 5 default c None
# {'a': 1, 'b': 2} ['len'] {'undefined_name'} {'a': 5} True
# FullArgSpec(args=['a', 'b'], varargs='c', varkw='f', defaults=(1,), kwonlyargs=['d', 'e'], kwonlydefaults={'e': 2}, annotations={})
# GEN_CREATED 1 GEN_SUSPENDED [] GEN_CLOSED
# slot ['method', 'property', 'data'] [(<class 'object'>, ()), [(<class '__main__.Base'>, (<class 'object'>,)), [(<class '__main__.Sub'>, (<class '__main__.Base'>,))]]]
# ('here', 62, '<module>', ['frame', 'info'], ['here', '<module>'])
# TypeError module, class, method, function, traceback, frame, or code o
# TypeError module, class, method, function, traceback, frame, or code o
# AttributeError zz
# TypeError unsupported callable
# TypeError outer() missing 1 required positional argument: 'a'
# TypeError module, class, method, function, traceback, frame, or code o
# def outer(a): 60 None

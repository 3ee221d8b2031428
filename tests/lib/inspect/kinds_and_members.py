# is...() of every kind of thing, getmembers with predicates, getattr_static, getdoc, cleandoc, getmro, unwrap, classify, states.
import functools
import inspect
import types


class Base:
    """Base doc.

        indented
    """
    attr = 1

    def method(self):
        """Method doc."""

    @property
    def prop(self):
        """Prop doc."""
        raise ValueError

    @classmethod
    def cm(cls):
        pass

    @staticmethod
    def sm():
        pass

    def __getattr__(self, name):
        return 'dynamic'


class Child(Base):
    __slots__ = ('slot',)

    def method(self):
        pass


def gen():
    yield


async def coro():
    pass


async def agen():
    yield


g, c, a = gen(), coro(), agen()
things = {'function': gen, 'method': Child().method, 'class': Child, 'module': types, 'builtin': len, 'generator': g, 'coro function': coro, 'coroutine': c, 'agen function': agen, 'agen': a, 'frame': inspect.currentframe(), 'code': gen.__code__, 'property': Base.__dict__['prop'], 'slot': Child.__dict__['slot'], 'descriptor': str.upper, 'lambda': lambda: 0, 'instance': Child(), 'partial': functools.partial(coro), 'bound builtin': [].append}
checks = ['isfunction', 'ismethod', 'isclass', 'ismodule', 'isbuiltin', 'isgenerator', 'isgeneratorfunction', 'iscoroutine', 'iscoroutinefunction', 'isasyncgen', 'isasyncgenfunction', 'isframe', 'iscode', 'isdatadescriptor', 'isroutine', 'isawaitable', 'istraceback', 'isabstract', 'isgetsetdescriptor']
for name, thing in things.items():
    print(name, [check for check in checks if getattr(inspect, check)(thing)])
c.close()
print(inspect.getgeneratorstate(g), next(g), inspect.getgeneratorstate(g), g.close(), inspect.getgeneratorstate(g), inspect.getcoroutinestate(c), inspect.getasyncgenstate(a))
print(inspect.getdoc(Child), inspect.getdoc(Child.method), inspect.getdoc(Base.prop), repr(inspect.cleandoc('  first\n    second\n      third\n\n')), inspect.getmro(Child), inspect.unwrap(functools.wraps(gen)(lambda: 0)) is gen)
print([name for name, value in inspect.getmembers(Child, inspect.isfunction)], [name for name, _ in inspect.getmembers(Base(), lambda v: v == 1)] if False else '', [(attr.name, attr.kind, attr.defining_class.__name__) for attr in inspect.classify_class_attrs(Child) if not attr.name.startswith('__')], [name for name, _ in inspect.getmembers_static(Base) if not name.startswith('_')])
for thing, name in ((Child(), 'attr'), (Child(), 'prop'), (Child(), 'nope'), (Child, 'method'), (types, 'ModuleType'), (Child(), 'slot')):
    try:
        print(str(inspect.getattr_static(thing, name)).split(' at 0x')[0])
    except AttributeError as error:
        print('AttributeError', error)
print(inspect.getattr_static(Child(), 'nope', 'default'), inspect.getmodule(Child).__name__, inspect.getclasstree([Child, Base])[0][0].__name__, inspect.CO_GENERATOR, inspect.CORO_CREATED, inspect.Parameter.empty.__name__)
x = 1


def outer():
    y = 2

    def inner():
        return x, y, nope, len
    return inner


print(inspect.getclosurevars(outer()))


def where():
    return [(info.function, info.lineno, info.code_context[0].strip() if info.code_context else None) for info in inspect.stack()[:1]], inspect.getframeinfo(inspect.currentframe()).function


print(where()[1], where()[0][0][0])
loop = lambda: 0
loop.__wrapped__ = loop
try:
    inspect.unwrap(loop)
except ValueError as error:
    print(str(error)[:24])
for bad in (lambda: inspect.getfile(5), lambda: inspect.getsource(len), lambda: inspect.getmembers(), lambda: inspect.getclosurevars(5), lambda: inspect.getfullargspec(5), lambda: inspect.getcallargs(gen, 1)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# function ['isfunction', 'isgeneratorfunction', 'isroutine']
# method ['ismethod', 'isroutine']
# class ['isclass']
# module ['ismodule']
# builtin ['isbuiltin', 'isroutine']
# generator ['isgenerator']
# coro function ['isfunction', 'iscoroutinefunction', 'isroutine']
# coroutine ['iscoroutine', 'isawaitable']
# agen function ['isfunction', 'isasyncgenfunction', 'isroutine']
# agen ['isasyncgen']
# frame ['isframe']
# code ['iscode']
# property ['isdatadescriptor']
# slot ['isdatadescriptor']
# descriptor ['isroutine']
# lambda ['isfunction', 'isroutine']
# instance []
# partial ['iscoroutinefunction', 'isroutine']
# bound builtin ['isbuiltin', 'isroutine']
# GEN_CREATED None GEN_SUSPENDED None GEN_CLOSED CORO_CLOSED AGEN_CREATED
# Base doc.
#
# indented Method doc. Prop doc. 'first\nsecond\n  third' (<class '__main__.Child'>, <class '__main__.Base'>, <class 'object'>) True
# ['__getattr__', 'method', 'sm']  [('attr', 'data', 'Base'), ('cm', 'class method', 'Base'), ('method', 'method', 'Child'), ('prop', 'property', 'Base'), ('slot', 'data', 'Child'), ('sm', 'static method', 'Base')] ['attr', 'cm', 'method', 'prop', 'sm']
# 1
# <property object
# AttributeError nope
# <function Child.method
# <class 'module'>
# <member 'slot' of 'Child' objects>
# default __main__ object 32 CORO_CREATED _empty
# ClosureVars(nonlocals={'y': 2}, globals={'x': 1}, builtins={'len': <built-in function len>}, unbound={'nope'})
# where where
# wrapper loop when unwrap
# TypeError module, class, method, function, traceback, frame, or code object was expected, got int
# TypeError module, class, method, function, traceback, frame, or code object was expected, got builtin_function_or_method
# TypeError getmembers() missing 1 required positional argument: 'object'
# TypeError 5 is not a Python function
# TypeError unsupported callable
# TypeError gen() takes 0 positional arguments but 1 was given

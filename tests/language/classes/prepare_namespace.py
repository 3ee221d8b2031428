class Log(dict):
    def __setitem__(self, k, v):
        if k != '__classdictcell__': print('set', k)
        super().__setitem__(k, v)
    def __getitem__(self, k):
        if k == 'magic': return 'made up'
        return super().__getitem__(k)
class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases, **k):
        print('prepare', meta.__name__, name, bases, k)
        return Log()
    def __new__(meta, name, bases, namespace, **k):
        print('new', type(namespace).__name__, k)
        return super().__new__(meta, name, bases, namespace)
    def __init__(cls, name, bases, namespace, **k):
        print('init', k)
        super().__init__(name, bases, namespace)
class C(metaclass=Meta, option=3):
    x = magic
    def f(self): return x
print(C.x, type(C.__dict__).__name__)
class Bad(type):
    @classmethod
    def __prepare__(meta, name, bases): return 5
try:
    class D(metaclass=Bad): pass
except TypeError as e: print(e)

# output:
# prepare Meta C () {'option': 3}
# set __module__
# set __qualname__
# set __firstlineno__
# set x
# set f
# set __static_attributes__
# new Log {'option': 3}
# init {'option': 3}
# made up mappingproxy
# Bad.__prepare__() must return a mapping, not int

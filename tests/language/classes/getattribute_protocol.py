class A:
    x = 1
    def __getattribute__(self, name):
        print('getattribute', name)
        if name == 'virtual': return 'v'
        return super().__getattribute__(name)
    def __getattr__(self, name):
        print('getattr', name)
        if name == 'nothing': raise AttributeError('none of it')
        return name.upper()
a = A()
print(a.x, a.virtual, a.other)
try: a.nothing
except AttributeError as e: print(e)
print(hasattr(a, 'nothing'), getattr(a, 'nothing', 'default'))
class B:
    @property
    def p(self): raise AttributeError('inside')
    def __getattr__(self, name): return 'fallback ' + name
print(B().p)
len_ = type('L', (), {'__getattribute__': lambda s, n: 5, '__len__': lambda s: 3})()
print(len(len_), len_.__len__)
class M(type):
    def __getattribute__(cls, n): return 'meta ' + n
    def __getattr__(cls, n): return 'never'
class C(metaclass=M): y = 1
print(C.y, C().y)

# output:
# getattribute x
# getattribute virtual
# getattribute other
# getattr other
# 1 v OTHER
# getattribute nothing
# getattr nothing
# none of it
# getattribute nothing
# getattr nothing
# getattribute nothing
# getattr nothing
# False default
# fallback p
# 3 5
# meta y 1

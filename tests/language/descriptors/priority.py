class Data:
    def __get__(self, o, t=None): return 'data'
    def __set__(self, o, v): print('set', v)
class NonData:
    def __get__(self, o, t=None): return 'non-data' if o is not None else 'on class'
class K:
    a, b = Data(), NonData()
k = K()
k.__dict__.update(a='instance', b='instance')
print(k.a, k.b, K.a, K.b)
k.a = 1
del k.b
print(k.b)
try:
    del k.a
except AttributeError as error:
    print(error)
class Meta(type):
    c = Data()
    d = 'meta'
class M(metaclass=Meta):
    c = 'class'
    d = 'class'
print(M.c, M.d, M().c if hasattr(M(), 'c') else None)
class Named:
    def __set_name__(self, owner, name): print('named', owner.__name__, name)
class O:
    x = Named()
    y = x
O.z = Named()

# output:
# data instance data on class
# set 1
# non-data
# __delete__
# data class class
# named O x
# named O y

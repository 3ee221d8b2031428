class A:
    def __class_getitem__(cls, item): return cls.__name__, item
class B(A): pass
print(A[1], B[1, 2], A['x':'y'])
try: A()[1]
except TypeError as e: print(e)
class M(type):
    def __getitem__(cls, i): return 'meta', i
class C(metaclass=M):
    def __class_getitem__(cls, i): return 'never'
print(C[5])
try: int[5]
except TypeError as e: print(e)
class D: pass
try: D[5]
except TypeError as e: print(e)
print(list[int], dict[str, int], type(list[int]).__name__, list[int].__origin__, list[int].__args__)

# output:
# ('A', 1) ('B', (1, 2)) ('A', slice('x', 'y', None))
# 'A' object is not subscriptable
# ('meta', 5)
# type 'int' is not subscriptable
# type 'D' is not subscriptable
# list[int] dict[str, int] GenericAlias <class 'list'> (<class 'int'>,)

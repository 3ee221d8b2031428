class D:
    def __get__(self, o, t): return 'get', o is None
    def __set__(self, o, v): print('set', v)
class A: d = D()
a = A()
a.d = 3
print(a.d, A.d)
# output:
# set 3
# ('get', False) ('get', True)

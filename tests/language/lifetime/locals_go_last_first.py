class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f(x, y):
    z = D('z')
f(D('x'), D('y'))
def gen():
    a = D('a')
    b = D('b')
    yield 1
g = gen()
next(g)
del g
# output:
# del z
# del y
# del x
# del b
# del a

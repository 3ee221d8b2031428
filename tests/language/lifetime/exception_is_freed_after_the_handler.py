class D:
    def __del__(self): print('del')
def f():
    d = D()
    raise ValueError
try:
    f()
except ValueError:
    print('handling')
print('after')
# output:
# handling
# del
# after

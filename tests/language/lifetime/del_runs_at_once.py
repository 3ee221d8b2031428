class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
D(1)
print('after 1')
x = D(2)
x = None
print('after 2')
def f():
    y = D(3)
    print('in f')
f()
print('after 3')
for i in [D(4), D(5)]: pass
print('loop over')
del i
print('end')
# output:
# del 1
# after 1
# del 2
# after 2
# in f
# del 3
# after 3
# del 4
# loop over
# del 5
# end

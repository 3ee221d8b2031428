class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
    def add(self, o): print('add'); return 1
D('a').add(D('b'))
print('next')
(D('c'), 1)[1]
print('next')
D('d') and print('and')
x = [D('e')][0].n
print('last')
# output:
# add
# del b
# del a
# next
# del c
# next
# del d
# and
# del e
# last

class Noisy:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('del', self.name)
l = [Noisy('a'), Noisy('b')]
l.pop()
print('popped')
l.clear()
print('cleared')
d = {'k': Noisy('c')}
d['k'] = Noisy('d')
print('replaced')
del d
t = (Noisy('e'),)
t = None
s = {Noisy('f')}
s.pop()
print('end')

# output:
# del b
# popped
# del a
# cleared
# del c
# replaced
# del d
# del e
# del f
# end

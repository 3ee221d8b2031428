class O: pass
o = O(); o.a = 1
d = {'x': 1, 'y': 2}
l = [1, 2, 3]
del o.a, d['x'], l[0], (l[0])
print(hasattr(o, 'a'), d, l)  # => False {'y': 2} [3]

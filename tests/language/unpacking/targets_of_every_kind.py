class O: pass
o = O()
d = {}
l = [0, 0, 0]
o.a, d['k'], l[1], l[2:] = 1, 2, 3, [4, 5]
print(o.a, d, l)  # => 1 {'k': 2} [0, 3, 4, 5]

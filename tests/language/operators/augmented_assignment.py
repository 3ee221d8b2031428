class O: pass
o = O(); o.x = 1
o.x += 2
l = [1, 2]
l[0] *= 10
m = l
l += [3]
print(o.x, l, m is l)  # => 3 [10, 2, 3] True
t = (1,)
u = t
t += (2,)
print(t, u)  # => (1, 2) (1,)

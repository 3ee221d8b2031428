from annotationlib import get_annotations
def f(a: x[1:2], b: x[1, ...], c: x.y.z(1, k=2), d: x + y * -z, e: (x, y), g: [x, y], h: {x: y}, i: x if y else z,
      l: 'str', m: x | None, n: ~x ** 2, o: x @ y, p: x < y, q: not x, r: {x, y}, s: b'x',
      t: 1.5, u: x[*y], v: x(*y, z=1), w: ..., A: x // y, B: x << 1, C: x == 2) -> x: pass
for name, text in get_annotations(f, format=4).items(): print(name, text)

# output:
# a x[1:2]
# b x[1, ...]
# c x.y.z(1, k=2)
# d x + y * -z
# e (x, y)
# g [x, y]
# h {x: y}
# i x
# l str
# m x | None
# n ~x ** 2
# o x @ y
# p x < y
# q False
# r {x, y}
# s b'x'
# t 1.5
# u x[*y,]
# v x(*y, z=1)
# w ...
# A x // y
# B x << 1
# C x == 2
# return x

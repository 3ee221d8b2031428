a = [1, 2, 3]
seen = []
for x in a:
    seen.append(x)
    if len(a) < 6:
        a.append(x * 10)
print(seen, a)
for x in a:
    a.remove(x)
print(a)
it = iter(a)
a.clear()
print(list(it), list(it))
a.extend([1, 2])
print(list(it))
b = [1, 2, 3, 4]
for i, x in enumerate(b):
    if x % 2:
        del b[i]
print(b)
c = [1, 2, 3]
r = reversed(c)
print(next(r))
c.append(4)
print(list(r))
r = reversed(c)
next(r)
del c[1:]
print(list(r), list(r))

# output:
# [1, 2, 3, 10, 20, 30] [1, 2, 3, 10, 20, 30]
# [2, 10, 30]
# [] []
# []
# [2, 4]
# 3
# [2, 1]
# [] []

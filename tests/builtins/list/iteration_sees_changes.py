l = [1, 2, 3]
seen = []
for x in l:
    seen.append(x)
    if len(l) < 6:
        l.append(x * 10)
print(seen)  # => [1, 2, 3, 10, 20, 30]
it = iter(l)
l.clear()
print(list(it), next(it, 'end'))  # => [] end
it = iter([1, 2, 3])
next(it)
print(it.__length_hint__(), list(it), it.__length_hint__())  # => 2 [2, 3] 0

l = [3, 1, 2]
l.append(5)
l.extend(x for x in (7, 8))
l.insert(0, 'first')
l.insert(-1, 'late')
l.insert(100, 'last')
print(l)  # => ['first', 3, 1, 2, 5, 7, 'late', 8, 'last']
print(l.pop(), l.pop(0), l.pop(-2), l)  # => last first late [3, 1, 2, 5, 7, 8]
l.remove(1)
print(l, l.count(2), l.index(5), 7 in l, 'x' in l)  # => [3, 2, 5, 7, 8] 1 2 True False
l.reverse()
print(l, l.copy() == l, l.copy() is l)  # => [8, 7, 5, 2, 3] True False
l.clear()
print(l)  # => []

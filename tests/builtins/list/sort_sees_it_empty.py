l = [3, 1, 2]
print(sorted(l, key=lambda x: -x), l)
seen = []
def key(x):
    seen.append(list(l))
    return x
l.sort(key=key); print(l, seen)
def failing(x):
    if x == 2: raise KeyError(x)
    return x
try:
    l.sort(key=failing)
except KeyError as error:
    print(repr(error), l)
def append(x):
    l.append(x)
    return x
try:
    l.sort(key=append)
except ValueError as error:
    print(error, l)
class Item:
    def __lt__(self, other): l2.append(1); return False
l2 = [Item(), Item()]
try:
    l2.sort()
except ValueError as error:
    print(error, len(l2))
print(sorted('bca', key=str.upper, reverse=True), sorted([(1, 'b'), (1, 'a')], key=lambda p: p[0]), sorted([(1, 'b'), (1, 'a')], key=lambda p: p[0], reverse=True))

# output:
# [3, 2, 1] [3, 1, 2]
# [1, 2, 3] [[], [], []]
# KeyError(2) [1, 2, 3]
# list modified during sort [1, 2, 3]
# list modified during sort 2
# ['c', 'b', 'a'] [(1, 'b'), (1, 'a')] [(1, 'b'), (1, 'a')]

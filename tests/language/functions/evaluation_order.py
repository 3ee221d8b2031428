log = []
def n(x):
    log.append(x)
    return x
d = {}
d[n('key')] = n('value')
n(1) + n(2) * n(3)
(n('a'), n('b'))[n(0)]
print(log)  # => ['value', 'key', 1, 2, 3, 'a', 'b', 0]

def acc():
    total = 0
    while True:
        x = yield total
        if x is None: return total
        total += x
g = acc()
print(next(g), g.send(3), g.send(4))  # => 0 3 7
try:
    g.send(None)
except StopIteration as e:
    print(e.value)  # => 7

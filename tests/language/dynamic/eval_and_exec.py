print(eval('1 + 2'), eval('x + 1', {'x': 4}))  # => 3 5
ns = {}
exec('def f(n): return n * k\nk = 3\nr = [f(i) for i in range(3)]', ns)
print(ns['r'], ns['f'](5))  # => [0, 3, 6] 15
def f():
    y = 7
    return eval('y + 1')
print(f())  # => 8

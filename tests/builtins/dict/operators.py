a, b = {'x': 1, 'y': 2}, {'y': 3, 'z': 4}
print(a | b, b | a, a == {'y': 2, 'x': 1}, a != b, a == [('x', 1)])  # => {'x': 1, 'y': 3, 'z': 4} {'y': 2, 'z': 4, 'x': 1} True True False
c = a
c |= b
print(c is a, a)  # => True {'x': 1, 'y': 3, 'z': 4}
a |= [('l', 1)]
print(a)  # => {'x': 1, 'y': 3, 'z': 4, 'l': 1}
print({'a': [1, 2]} == {'a': [1, 2]})  # => True

name = 'World'
t = t'Hello {name!r:>{10}}!'
print(type(t).__name__, t.strings)  # => Template ('Hello ', '!')
i = t.interpolations[0]
print(i.value, i.expression, i.conversion, i.format_spec)  # => World name r >10
print(t.values, [type(p).__name__ for p in t])  # => ('World',) ['str', 'Interpolation', 'str']

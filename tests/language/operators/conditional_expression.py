print('a' if 1 else 'b', 'a' if 0 else 'b')  # => a b
x = None
print((x or 'default').upper())  # => DEFAULT

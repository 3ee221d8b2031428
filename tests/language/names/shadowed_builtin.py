def f():
    len = lambda x: 'mine'
    return len('abc')
print(f(), len('abc'))  # => mine 3

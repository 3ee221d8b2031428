def f():
    a = [x for x in 'ab']
    b = [x for x in 'cd']
    return a, b, [[x for x in x] for x in ['e', 'f']]
print(f())  # => (['a', 'b'], ['c', 'd'], [['e'], ['f']])

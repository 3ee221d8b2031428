def f(x):
    if x < 0: return 'neg'
    elif x == 0: return 'zero'
    elif x < 10 and x % 2 == 0 or x == 11: return 'a'
    elif not (x > 100): return 'b'
    else: return 'c'
print([f(x) for x in (-1, 0, 4, 11, 50, 500)])  # => ['neg', 'zero', 'a', 'a', 'b', 'c']

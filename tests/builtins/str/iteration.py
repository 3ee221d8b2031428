print(list('héy'), [c for c in '😀a'], tuple(''))  # => ['h', 'é', 'y'] ['😀', 'a'] ()
print([*reversed('abc')], sorted('cab'), max('abc'), list(enumerate('ab')))  # => ['c', 'b', 'a'] ['a', 'b', 'c'] c [(0, 'a'), (1, 'b')]
print('b' in list('abc'), dict(zip('ab', 'cd')))  # => True {'a': 'c', 'b': 'd'}

print([x for x in 'ab'], {x for x in 'aa'}, {x: i for i, x in enumerate('ab')})  # => ['a', 'b'] {'a'} {'a': 0, 'b': 1}

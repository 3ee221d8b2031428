def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


from itertools import combinations, combinations_with_replacement, permutations, product
print(list(combinations('abcd', 2)), list(combinations([1, 2], 0)), list(combinations('ab', 3)))  # => [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')] [()] []
print(list(combinations_with_replacement('ab', 2)), list(combinations_with_replacement('', 1)), list(combinations_with_replacement('', 0)))  # => [('a', 'a'), ('a', 'b'), ('b', 'b')] [] [()]
print(list(permutations('abc')), list(permutations('abc', 2)), len(list(permutations(range(6)))), list(permutations('ab', 3)), list(permutations([])))  # => [('a', 'b', 'c'), ('a', 'c', 'b'), ('b', 'a', 'c'), ('b', 'c', 'a'), ('c', 'a', 'b'), ('c', 'b', 'a')] [('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')] 720 [] [()]
print(list(product('ab', [1, 2])), list(product('ab', repeat=2)), list(product()), list(product('ab', [])), len(list(product(range(10), repeat=4))))  # => [('a', 1), ('a', 2), ('b', 1), ('b', 2)] [('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')] [()] [] 10000
print(caught(lambda: combinations('ab', -1)))  # => ValueError: r must be non-negative
print(caught(lambda: permutations('ab', -1)))  # => ValueError: r must be non-negative
print(caught(lambda: product('ab', repeat=-1)))  # => ValueError: repeat argument cannot be negative

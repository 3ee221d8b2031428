# product, permutations, combinations: order, repeats, r larger than n, errors.
import itertools as it

print(list(it.product('ab', [1, 2])), list(it.product()), list(it.product('ab', repeat=2)), list(it.product('a', repeat=0)), list(it.product('ab', [])))
print(list(it.permutations('abc', 2)), list(it.permutations([])), list(it.permutations('ab', 3)), len(list(it.permutations(range(5)))))
print(list(it.combinations('abcd', 3)), list(it.combinations('ab', 0)), list(it.combinations('ab', 3)))
print(list(it.combinations_with_replacement('abc', 2)), list(it.combinations_with_replacement([], 2)), list(it.combinations_with_replacement('a', 3)))
print([''.join(p) for p in it.permutations('aab')])
for call in (lambda: it.product('a', repeat=-1), lambda: it.permutations('a', -1), lambda: it.combinations('a', -1), lambda: it.combinations('a', 1.5), lambda: it.permutations('a', 'b'), lambda: it.combinations('a'), lambda: it.product(1), lambda: it.product('a', x=1), lambda: it.combinations_with_replacement('a', -1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# [('a', 1), ('a', 2), ('b', 1), ('b', 2)] [()] [('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')] [()] []
# [('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')] [()] [] 120
# [('a', 'b', 'c'), ('a', 'b', 'd'), ('a', 'c', 'd'), ('b', 'c', 'd')] [()] []
# [('a', 'a'), ('a', 'b'), ('a', 'c'), ('b', 'b'), ('b', 'c'), ('c', 'c')] [] [('a', 'a', 'a')]
# ['aab', 'aba', 'aab', 'aba', 'baa', 'baa']
# ValueError repeat argument cannot be negative
# ValueError r must be non-negative
# ValueError r must be non-negative
# TypeError 'float' object cannot be interpreted as an integer
# TypeError Expected int as r
# TypeError combinations() missing required argument 'r' (pos 2)
# TypeError 'int' object is not iterable
# TypeError product() got an unexpected keyword argument 'x'
# ValueError r must be non-negative
